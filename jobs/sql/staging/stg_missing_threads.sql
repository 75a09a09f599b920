-- One row per number that holds no thread, or no more. The merge into the lake has kept the newest version of each.
select
  repository_id,
  number,
  cause,
  observed_at
from raw_missing_threads
