-- How many changes do people propose, and what becomes of them?
with happenings as (
  select
    repository_id,
    created_at as at,
    'opened' as measure,
    author_class in ('human', 'ghost') as counts
  from int_threads
  where kind = 'change_request'
  union all
  select
    repository_id,
    merged_at,
    'merged',
    author_class in ('human', 'ghost')
  from int_threads
  where kind = 'change_request' and merged_at is not null
  union all
  select
    repository_id,
    closed_at,
    'declined',
    author_class in ('human', 'ghost') and closed_by in ('person', 'unknown')
  from int_thread_closings
  where kind = 'change_request' and reopened_at is null and not is_merge
)
select
  s.scope,
  w.window,
  h.measure,
  cast(count_if(h.counts) as double) as value,
  count_if(h.counts) as n,
  count_if(not h.counts) as excluded
from happenings h
join scopes s on s.repository_id = h.repository_id
join window_days w on w.day = to_date(h.at)
group by s.scope, w.window, h.measure
