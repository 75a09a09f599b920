-- How many issues are closed, and stay closed?
select
  s.scope,
  w.window,
  'closed' as measure,
  cast(count_if(c.author_class in ('human', 'ghost')) as double) as value,
  count_if(c.author_class in ('human', 'ghost')) as n,
  count_if(c.author_class not in ('human', 'ghost')) as excluded
from int_thread_closings c
join scopes s on s.repository_id = c.repository_id
join window_days w on w.day = to_date(c.closed_at)
where c.kind = 'issue' and (c.reopened_at is null or c.reopened_at >= w.window_to)
group by s.scope, w.window
