-- How long did they wait for a first answer? Grain: one row per thread and window in which its wait began.
-- A past season is followed to its own end, so that it has no longer to be answered than the present one.
-- counts is false for what has no clock: threads of machines and of maintainers, and ends before the beginning.
with followed as (
  select
    r.repository_id,
    r.number,
    r.kind,
    w.window,
    r.waiting_since,
    r.outcome,
    if(w.kind = 'past', least(r.ended_at, w.window_to), r.ended_at) as until,
    w.kind = 'past' and r.ended_at >= w.window_to as is_cut,
    r.author_class in ('human', 'ghost') and not r.author_is_maintainer and r.ended_at >= r.waiting_since as counts
  from int_first_responses r
  join window_days w on w.day = to_date(r.waiting_since) and w.kind <> 'trailing-year'
)
select
  repository_id,
  number,
  kind,
  window,
  (unix_micros(until) - unix_micros(waiting_since)) / 86400e6 as days,
  if(is_cut, 'waiting', outcome) as outcome,
  counts
from followed
