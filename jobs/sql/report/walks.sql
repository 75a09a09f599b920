-- How did the last walk over each kind of thing end, and when did one last see all there was? One row per repository and walk.
with ends as (
  select
    repository,
    walk,
    -- The prudent end of two at one instant.
    max_by(struct(repository_id, complete, reason, requests, known_since, observed_at), struct(observed_at, not complete)) as last,
    max_by(known_since, observed_at) filter (where complete) as known_since,
    max(observed_at) filter (where complete) as complete_at
  from stg_collection_runs
  group by repository, walk
)
select
  repository,
  last.repository_id,
  walk,
  last.complete,
  last.reason,
  last.requests,
  if(complete_at is null, last.known_since, known_since) as known_since,
  last.observed_at,
  complete_at
from ends
