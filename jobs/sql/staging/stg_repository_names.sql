-- One row per repository and name that it was seen under. The merge into the lake has kept the newest version of each.
select
  repository_id,
  full_name,
  observed_at
from raw_repository_names
