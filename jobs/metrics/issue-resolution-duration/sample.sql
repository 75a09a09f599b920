-- The single issues behind the average time open: days until the closing, or for which they were followed open.
select
  s.scope,
  r.window,
  'rmst-30d' as measure,
  r.days as value,
  r.outcome not in ('open', 'put_away') as event
from int_resolution_runs r
join windows w on w.window = r.window
join scopes s on s.repository_id = r.repository_id
where r.counts
