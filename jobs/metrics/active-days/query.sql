-- On how many days does anybody do anything?
with days as (
  select distinct
    s.scope,
    d.day
  from int_contribution_days d
  join scopes s on s.repository_id = d.repository_id
),
counts as (
  select
    d.scope,
    w.window,
    count(*) as days,
    datediff(w.window_to, w.window_from) as length_days
  from days d
  join window_days w on w.day = d.day
  group by d.scope, w.window, w.window_from, w.window_to
)
select
  scope,
  window,
  m.measure,
  m.value,
  cast(length_days as bigint) as n
from counts
lateral view stack(
  2,
  'days', cast(days as double),
  'share', cast(days as double) / length_days
) m as measure, value
