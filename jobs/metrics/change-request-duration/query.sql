-- How long does a proposed change take to be merged?
with runs as (
  select
    s.scope,
    w.window,
    t.waiting_since,
    coalesce(t.merged_at, t.closed_at, as_of) as ended_at,
    -- A past season is followed to its own end, so that it has no longer to be merged than the present one.
    if(w.kind = 'past', w.window_to, as_of) as followed_to,
    case
      when t.merged_at is not null then 1L
      when t.closed_at is not null then 2L
      else 0L
    end as outcome,
    t.author_class in ('human', 'ghost')
      and coalesce(t.merged_at, t.closed_at, as_of) >= t.waiting_since as counts
  from int_threads t
  join scopes s on s.repository_id = t.repository_id
  join window_days w on w.day = to_date(t.waiting_since)
  where t.kind = 'change_request'
),
curves as (
  select
    scope,
    window,
    incidence(
      (unix_micros(least(ended_at, followed_to)) - unix_micros(waiting_since)) / 86400e6,
      if(ended_at < followed_to, outcome, 0L)
    ) filter (where counts) as merging,
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
  merging.n,
  merging.events,
  excluded
from curves
lateral view stack(
  4,
  'median', merging.median, merging.median_low, merging.median_high,
  'p75', merging.p75, merging.p75_low, merging.p75_high,
  'merged-30d', merging.share_30d, merging.share_30d_low, merging.share_30d_high,
  'unmerged', cast(merging.competing as double), cast(null as double), cast(null as double)
) m as measure, value, low, high
