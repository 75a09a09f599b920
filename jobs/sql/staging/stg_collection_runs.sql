-- One row per repository, walk and way of ending, complete or not: the last walk that ended so. The merge into the lake has kept the newest version of each.
select
  repository,
  repository_id,
  walk,
  complete,
  reason,
  requests,
  points,
  rows,
  known_since,
  numbers_seen,
  highest_number,
  observed_at
from raw_collection_runs
