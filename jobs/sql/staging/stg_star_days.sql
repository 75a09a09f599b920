-- One row per repository and day: stars given on that day and still held. The merge into the lake has kept the newest version of each.
select
  repository_id,
  starred_on,
  stars,
  observed_on
from raw_star_days
