-- How many issues do people open?
select
  s.scope,
  w.window,
  'opened' as measure,
  cast(count_if(t.author_class in ('human', 'ghost')) as double) as value,
  count_if(t.author_class in ('human', 'ghost')) as n,
  count_if(t.author_class not in ('human', 'ghost')) as excluded
from int_threads t
join scopes s on s.repository_id = t.repository_id
join window_days w on w.day = to_date(t.created_at)
where t.kind = 'issue'
group by s.scope, w.window
