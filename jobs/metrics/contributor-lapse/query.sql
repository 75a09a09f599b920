-- How long do people stay, from their first contribution on?
with first_days as (
  select
    s.scope,
    d.person_id,
    min(d.day) as first_on
  from int_contribution_days d
  join scopes s on s.repository_id = d.repository_id
  group by s.scope, d.person_id
),
lapses as (
  select
    scope,
    person_id,
    min(last_on) as last_on
  from int_contribution_gaps
  where datediff(coalesce(back_on, to_date(as_of)), last_on) >= 180
  group by scope, person_id
),
stays as (
  select
    f.scope,
    w.window,
    cast(
      if(l.last_on is null, datediff(to_date(as_of), f.first_on), datediff(l.last_on, f.first_on) + 180) as double
    ) as days,
    if(l.last_on is null, 0L, 1L) as lapsed
  from first_days f
  join window_days w on w.day = f.first_on
  left join lapses l on l.scope = f.scope and l.person_id = f.person_id
),
curves as (
  select
    scope,
    window,
    survival(days, lapsed) as stay,
    max(days) as longest_days,
    survival_curve(days, lapsed) as steps
  from stays
  group by scope, window
),
year_later as (
  select
    *,
    try_element_at(filter(steps, step -> step.day <= 365), -1) as at_year,
    longest_days >= 365 as is_known
  from curves
)
select
  scope,
  window,
  m.measure,
  m.value,
  m.low,
  m.high,
  stay.n,
  stay.events
from year_later
lateral view stack(
  3,
  'median', stay.median, stay.median_low, stay.median_high,
  'still-active-365d', if(is_known, coalesce(at_year.waiting, 1), null), if(is_known, at_year.low, null),
    if(is_known, at_year.high, null),
  'lapsed', cast(stay.events as double), null, null
) m as measure, value, low, high
