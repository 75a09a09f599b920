-- How long does a person who proposes a change wait for another human to answer?
with waits as (
  select
    s.scope,
    r.window,
    r.dimension,
    r.days,
    r.outcome,
    r.counts
  from int_response_waits r
  join windows w on w.window = r.window
  join scopes s on s.repository_id = r.repository_id
  where r.kind = 'change_request'
),
curves as (
  select
    scope,
    window,
    dimension,
    survival(days, if(outcome = 'answered', 1L, 0L)) filter (where counts) as wait,
    count_if(counts and outcome = 'waiting') as waiting,
    count_if(counts and outcome = 'withdrawn') as withdrawn,
    count_if(counts and outcome = 'self_merged') as self_merged,
    count_if(not counts) as excluded
  from waits
  group by scope, window, dimension
)
select
  scope,
  window,
  m.measure,
  dimension,
  m.value,
  m.low,
  m.high,
  wait.n,
  wait.events,
  excluded
from curves
lateral view stack(
  9,
  'median', wait.median, wait.median_low, wait.median_high,
  'p75', wait.p75, wait.p75_low, wait.p75_high,
  'p90', wait.p90, cast(null as double), cast(null as double),
  'answered-7d', wait.share_7d, wait.share_7d_low, wait.share_7d_high,
  'answered-30d', wait.share_30d, wait.share_30d_low, wait.share_30d_high,
  'unanswered', cast(waiting as double), cast(null as double), cast(null as double),
  'rmst-30d', wait.rmst_30d, cast(null as double), cast(null as double),
  'withdrawn', cast(withdrawn as double), cast(null as double), cast(null as double),
  'self-merged', cast(self_merged as double), cast(null as double), cast(null as double)
) m as measure, value, low, high
