-- How long does a person who proposes a change wait for another human to answer?
with followed as (
  select
    s.scope,
    w.window,
    r.waiting_since,
    r.outcome,
    -- A past season is followed to its own end, so that it has no longer to be answered than the present one.
    if(w.kind = 'past', least(r.ended_at, w.window_to), r.ended_at) as until,
    w.kind = 'past' and r.ended_at >= w.window_to as is_cut,
    r.author_class in ('human', 'ghost') and not r.author_is_maintainer and r.ended_at >= r.waiting_since as counts
  from int_first_responses r
  join scopes s on s.repository_id = r.repository_id
  join window_days w on w.day = to_date(r.waiting_since)
  where r.kind = 'change_request'
),
waits as (
  select
    scope,
    window,
    counts,
    (unix_micros(until) - unix_micros(waiting_since)) / 86400e6 as days,
    if(is_cut, 'waiting', outcome) as outcome
  from followed
),
curves as (
  select
    scope,
    window,
    survival(days, if(outcome = 'answered', 1L, 0L)) filter (where counts) as wait,
    count_if(counts and outcome = 'waiting') as waiting,
    count_if(not counts) as excluded
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
  5,
  'median', wait.median, wait.median_low, wait.median_high,
  'p75', wait.p75, wait.p75_low, wait.p75_high,
  'answered-7d', wait.share_7d, wait.share_7d_low, wait.share_7d_high,
  'answered-30d', wait.share_30d, wait.share_30d_low, wait.share_30d_high,
  'unanswered', cast(waiting as double), cast(null as double), cast(null as double)
) m as measure, value, low, high
