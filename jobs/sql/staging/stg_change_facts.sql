-- One row per change request: who merged it and how large it is. The merge into the lake has kept the newest version of each.
select
  repository_id,
  number,
  merged_by_id,
  merged_by_login,
  merged_by_type,
  additions,
  deletions,
  changed_files,
  updated_at
from raw_change_facts
