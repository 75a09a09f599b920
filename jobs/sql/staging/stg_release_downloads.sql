-- One row per release and UTC day on which its count of downloads had changed. The merge into the lake has kept the newest version of each.
select
  repository_id,
  release_id,
  observed_on,
  downloads
from raw_release_downloads
