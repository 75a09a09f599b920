-- One row per release, drafts included. The merge into the lake has kept the newest version of each.
select
  repository_id,
  release_id,
  tag,
  name,
  draft,
  prerelease,
  created_at,
  published_at,
  downloads
from raw_releases
