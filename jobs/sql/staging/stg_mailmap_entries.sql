-- One row per repository and address that its .mailmap says belongs to another one. The merge into the lake has kept the newest version of each.
select
  repository_id,
  email_hash,
  proper_email_hash,
  observed_at
from raw_mailmap_entries
