-- How did the last walk over each kind of thing end? One row per repository and walk.
select
  repository,
  repository_id,
  walk,
  complete,
  reason,
  requests,
  known_since
from stg_collection_runs
