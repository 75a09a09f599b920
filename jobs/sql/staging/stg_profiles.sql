-- One row per account: what it says of itself in public. The merge into the lake has kept the newest version of each.
select
  account_id,
  login,
  type,
  created_at,
  company,
  location,
  observed_at
from raw_profiles
