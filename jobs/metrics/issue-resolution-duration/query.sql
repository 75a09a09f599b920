-- How long until an issue is closed for good?
with last_closings as (
  select
    repository_id,
    number,
    closed_at,
    closed_by
  from int_thread_closings
  where kind = 'issue' and reopened_at is null
),
runs as (
  select
    s.scope,
    w.window,
    t.created_at,
    coalesce(c.closed_at, as_of) as ended_at,
    -- A past season is followed to its own end, so that it has no longer to be closed than the present one.
    if(w.kind = 'past', w.window_to, as_of) as followed_to,
    c.closed_at is not null and not (c.closed_by = 'bot' and t.state_reason <=> 'not_planned') as is_resolved,
    t.author_class in ('human', 'ghost') and coalesce(c.closed_at >= t.created_at, true) as counts
  from int_threads t
  left join last_closings c on c.repository_id = t.repository_id and c.number = t.number
  join scopes s on s.repository_id = t.repository_id
  join window_days w on w.day = to_date(t.created_at)
  where t.kind = 'issue'
),
curves as (
  select
    scope,
    window,
    survival(
      (unix_micros(least(ended_at, followed_to)) - unix_micros(created_at)) / 86400e6,
      if(is_resolved and ended_at < followed_to, 1L, 0L)
    ) filter (where counts) as run,
    count_if(not counts) as excluded
  from runs
  group by scope, window
)
select
  scope,
  window,
  m.measure,
  m.value,
  m.low,
  m.high,
  run.n,
  run.events,
  excluded
from curves
lateral view stack(
  3,
  'median', run.median, run.median_low, run.median_high,
  'p75', run.p75, run.p75_low, run.p75_high,
  'resolved-30d', run.share_30d, run.share_30d_low, run.share_30d_high
) m as measure, value, low, high
