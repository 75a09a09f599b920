-- How long do the change requests of bots wait until a person looks at them?
with waits as (
  select
    s.scope,
    r.window,
    r.days,
    r.outcome
  from int_response_waits r
  join windows w on w.window = r.window
  join scopes s on s.repository_id = r.repository_id
  where r.kind = 'change_request' and r.author_class in ('bot', 'ai_agent') and r.dimension is null
),
curves as (
  select
    scope,
    window,
    survival(days, if(outcome = 'answered', 1L, 0L)) filter (where days >= 0) as wait,
    count_if(days >= 0 and outcome = 'waiting') as waiting,
    count_if(days < 0) as excluded
  from waits
  group by scope, window
)
select
  scope,
  window,
  m.measure,
  m.value,
  m.low,
  m.high,
  wait.n,
  wait.events,
  excluded
from curves
lateral view stack(
  4,
  'median', wait.median, wait.median_low, wait.median_high,
  'p75', wait.p75, wait.p75_low, wait.p75_high,
  'answered-7d', wait.share_7d, wait.share_7d_low, wait.share_7d_high,
  'unanswered', cast(waiting as double), cast(null as double), cast(null as double)
) m as measure, value, low, high
