-- One row per git tag. The merge into the lake has kept the newest version of each.
select
  repository_id,
  name,
  sha,
  annotated,
  tagged_at
from raw_tags
