-- When did each person first contribute to each repository? Grain: one row per repository, person and type.
-- is_known is false where the history that we hold begins late: who is first seen within a year of its beginning may have
-- been there before.
with histories as (
  select
    r.repository_id,
    max(c.known_since) as known_since
  from stg_repositories r
  join stg_collection_runs c on c.repository_id = r.repository_id
  -- A day's grace: a repository's first commits and issues are as old as itself, give or take.
  where c.known_since > r.created_at + interval 1 day
  group by r.repository_id
),
firsts as (
  select
    repository_id,
    person_id,
    type,
    min(contributed_at) as contributed_at
  from int_contributions
  group by repository_id, person_id, type
)
select
  f.repository_id,
  f.person_id,
  f.type,
  f.contributed_at,
  h.known_since is null or f.contributed_at >= h.known_since + interval 365 days as is_known
from firsts f
left join histories h on h.repository_id = f.repository_id
