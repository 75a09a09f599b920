-- When did people stop, and did they come back? Grain: one row per scope, person and day of contribution after which
-- there was none for 90 days at least; last_on is that day and back_on the day of return, null so far. year_n counts
-- the contributions in the 365 days up to last_on, and first_on is the person's first day of all.
with days as (
  select
    s.scope,
    d.person_id,
    d.day,
    sum(d.n) as n
  from int_contribution_days d
  join scopes s on s.repository_id = d.repository_id
  group by s.scope, d.person_id, d.day
),
placed as (
  select
    scope,
    person_id,
    day,
    lead(day) over (partition by scope, person_id order by day) as next_on,
    min(day) over (partition by scope, person_id) as first_on,
    sum(n) over (
      partition by scope, person_id
      order by unix_date(day)
      range between 364 preceding and current row
    ) as year_n
  from days
)
select
  scope,
  person_id,
  first_on,
  day as last_on,
  next_on as back_on,
  year_n
from placed
where datediff(coalesce(next_on, to_date(as_of)), day) >= 90
