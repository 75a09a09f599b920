-- How many threads of people were open at each window's edge? Grain: one row per repository, kind and edge.
-- Drafts count: they are open work. What happens at the edge itself comes after it.
with changes as (
  select
    repository_id,
    kind,
    created_at as at,
    1 as step
  from int_threads
  where author_class in ('human', 'ghost')
  union all
  select
    repository_id,
    kind,
    closed_at,
    -1
  from int_thread_closings
  where author_class in ('human', 'ghost')
  union all
  select
    repository_id,
    kind,
    reopened_at,
    1
  from int_thread_closings
  where author_class in ('human', 'ghost') and reopened_at is not null
),
days as (
  select
    repository_id,
    kind,
    to_date(at) as day,
    sum(step) as step
  from changes
  group by repository_id, kind, to_date(at)
),
edges as (
  select window_from as at from windows
  union
  select window_to from windows
)
select
  d.repository_id,
  d.kind,
  e.at,
  sum(d.step) as open_threads
from days d
join edges e on d.day < to_date(e.at)
group by d.repository_id, d.kind, e.at
