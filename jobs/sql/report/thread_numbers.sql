-- How completely were the numbers of issues and change requests collected? One row per repository and month in which they
-- were given. Numbers are consecutive: one that is not there was given between its neighbours, so it belongs to the month of
-- the one before it. What was given before the walk over threads looked is not counted at all.
with walked as (
  select
    repository_id,
    max(known_since) filter (where complete) as known_since,
    max(highest_number) as highest_number
  from stg_collection_runs
  where walk = 'issues'
  group by repository_id
),
numbers as (
  select
    t.repository_id,
    t.number,
    t.created_at,
    'seen' as state
  from stg_issues t
  left anti join int_missing_threads m on m.repository_id = t.repository_id and m.number = t.number
  union all
  select
    repository_id,
    number,
    created_at,
    cause
  from int_missing_threads
),
given as (
  select
    repository_id,
    number,
    state,
    -- A thread that came from elsewhere keeps its date; its number was given after those before it.
    coalesce(
      max(created_at) over (partition by repository_id order by number),
      min(created_at) over (partition by repository_id)
    ) as given_at
  from numbers
),
neighbours as (
  select
    repository_id,
    number,
    state,
    given_at,
    number - lag(number, 1, 0) over (partition by repository_id order by number) - 1 as gap,
    lag(given_at, 1, given_at) over (partition by repository_id order by number) as gap_at
  from given
),
ends as (
  select
    repository_id,
    max(number) as number,
    max(given_at) as given_at
  from given
  group by repository_id
),
counts as (
  select
    repository_id,
    given_at,
    state,
    1 as n
  from neighbours
  union all
  select
    repository_id,
    gap_at,
    'unknown',
    gap
  from neighbours
  where gap > 0
  union all
  select
    e.repository_id,
    e.given_at,
    'unknown',
    w.highest_number - e.number
  from ends e
  join walked w on w.repository_id = e.repository_id and w.highest_number > e.number
)
select
  r.full_name as repository,
  date_format(c.given_at, 'yyyy-MM') as month,
  sum(c.n) as given,
  coalesce(sum(c.n) filter (where c.state = 'seen'), 0) as seen,
  coalesce(sum(c.n) filter (where c.state = 'deleted'), 0) as deleted,
  coalesce(sum(c.n) filter (where c.state = 'transferred'), 0) as transferred,
  coalesce(sum(c.n) filter (where c.state = 'discussion'), 0) as discussion,
  coalesce(sum(c.n) filter (where c.state = 'not_visible'), 0) as not_visible,
  coalesce(sum(c.n) filter (where c.state = 'unknown'), 0) as unknown
from counts c
join stg_repositories r on r.repository_id = c.repository_id
left join walked w on w.repository_id = c.repository_id
where c.given_at < as_of and (w.known_since is null or c.given_at >= w.known_since)
group by r.full_name, date_format(c.given_at, 'yyyy-MM')
