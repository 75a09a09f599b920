-- Is the work spread over many people or few? Grain: one row per scope, year-long window and unit of credit.
-- Several metrics read this; the intervals in it are costly, so it is made once.
with people as (
  select
    s.scope,
    c.window,
    c.unit,
    c.person_id,
    round(sum(c.credits), 9) as credits
  from int_credits_by_window c
  join scopes s on s.repository_id = c.repository_id
  group by s.scope, c.window, c.unit, c.person_id
)
select
  scope,
  window,
  unit,
  concentration(credits) as spread
from people
group by scope, window, unit
