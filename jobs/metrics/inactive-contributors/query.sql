-- How many of the people the project could count on have stopped?
with turns as (
  select
    scope,
    date_add(last_on, 90) as day,
    1 as stopped,
    0 as returned
  from int_contribution_gaps
  where year_n >= 3
  union all
  select
    scope,
    back_on,
    0,
    1
  from int_contribution_gaps
  where year_n >= 3 and back_on is not null
),
counts as (
  select
    t.scope,
    w.window,
    sum(t.stopped) as stopped,
    sum(t.returned) as returned
  from turns t
  join window_days w on w.day = t.day
  group by t.scope, w.window
)
select
  scope,
  window,
  m.measure,
  cast(m.people as double) as value,
  m.people as n
from counts
lateral view stack(
  2,
  'became-inactive', stopped,
  'returned', returned
) m as measure, people
