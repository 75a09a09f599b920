-- One row per file that tells how a project is run. The merge into the lake has kept the newest version of each.
select
  repository_id,
  path,
  kind,
  blob_id,
  bytes,
  text,
  present,
  observed_at
from raw_files
