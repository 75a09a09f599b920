-- The single waits behind the average wait: days until a first answer, or for which nobody had answered yet.
select
  s.scope,
  r.window,
  'rmst-30d' as measure,
  r.days as value,
  r.outcome = 'answered' as event
from int_response_waits r
join windows w on w.window = r.window
join scopes s on s.repository_id = r.repository_id
where r.kind = 'change_request' and r.counts and r.dimension is null
