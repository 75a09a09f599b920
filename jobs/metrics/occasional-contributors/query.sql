-- How many of the contributors only pass by?
with people as (
  select
    s.scope,
    w.window,
    d.person_id,
    coalesce(sum(d.n) filter (where d.day >= to_date(w.window_from)), 0) as n,
    sum(d.n) as ever,
    coalesce(
      max(d.day) filter (where d.day < to_date(w.window_from)) >= date_sub(to_date(w.window_from), 90),
      false
    ) as was_here
  from int_contribution_days d
  join scopes s on s.repository_id = d.repository_id
  join windows w on d.day < to_date(w.window_to)
  group by s.scope, w.window, w.window_from, d.person_id
),
counts as (
  select
    scope,
    window,
    count(*) as active,
    count_if(n <= 2) as occasional,
    count_if(not was_here and ever <= 12) as episodic
  from people
  where n > 0
  group by scope, window
),
shares as (
  select
    *,
    wilson(occasional, active) as share
  from counts
)
select
  scope,
  window,
  m.measure,
  m.value,
  m.low,
  m.high,
  active as n
from shares
lateral view stack(
  3,
  'occasional', share.value, share.low, share.high,
  'people', cast(occasional as double), cast(null as double), cast(null as double),
  'episodic-devstats', cast(episodic as double), cast(null as double), cast(null as double)
) m as measure, value, low, high
