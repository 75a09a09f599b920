-- How long until an issue is closed for good?
with runs as (
  select
    s.scope,
    r.window,
    w.kind,
    r.days,
    r.outcome,
    r.is_by_bot,
    r.counts
  from int_resolution_runs r
  join windows w on w.window = r.window
  join scopes s on s.repository_id = r.repository_id
),
curves as (
  select
    scope,
    window,
    survival(days, if(outcome in ('open', 'put_away'), 0L, 1L)) filter (where counts) as run,
    count_if(not counts) as excluded
  from runs
  group by scope, window
),
reasons as (
  select
    scope,
    window,
    reason,
    incidence(
      days,
      case
        when outcome = 'open' or (is_by_bot and reason = 'completed') then 0L
        when replace(outcome, 'put_away', 'not_planned') = reason then 1L
        else 2L
      end
    ) filter (where counts) as closing,
    count_if(not counts) as excluded
  from runs
  lateral view explode(array('completed', 'not_planned', 'duplicate')) r as reason
  where kind = 'rolling'
  group by scope, window, reason
)
select
  scope,
  window,
  m.measure,
  cast(null as string) as dimension,
  m.value,
  m.low,
  m.high,
  run.n,
  run.events,
  excluded
from curves
lateral view stack(
  5,
  'median', run.median, run.median_low, run.median_high,
  'p75', run.p75, run.p75_low, run.p75_high,
  'resolved-30d', run.share_30d, run.share_30d_low, run.share_30d_high,
  'rmst-30d', run.rmst_30d, cast(null as double), cast(null as double),
  'rmst-180d', run.rmst_180d, cast(null as double), cast(null as double)
) m as measure, value, low, high
union all
select
  scope,
  window,
  m.measure,
  'reason=' || reason,
  m.value,
  m.low,
  m.high,
  closing.n,
  closing.events,
  excluded
from reasons
lateral view stack(
  2,
  'median', closing.median, closing.median_low, closing.median_high,
  'resolved-30d', closing.share_30d, closing.share_30d_low, closing.share_30d_high
) m as measure, value, low, high
