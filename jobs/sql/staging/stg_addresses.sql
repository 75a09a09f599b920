-- One row per address of commits: the account that the host links to it. The merge into the lake has kept the newest version of each.
select
  email_hash,
  email_domain,
  account_id,
  login,
  account_type,
  observed_at
from raw_addresses
