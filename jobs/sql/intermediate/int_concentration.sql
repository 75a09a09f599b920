-- Is the work spread over many people or few? Grain: one row per scope, year-long window and unit of credit.
-- Several metrics read this; the intervals in it are costly, so it is made once, and once for scopes that are the same
-- repositories, as a project of one repository and that repository are.
with members as (
  select
    scope,
    array_sort(collect_list(repository_id)) as repositories
  from scopes
  group by scope
),
shared as (
  select
    scope,
    min(scope) over (partition by repositories) as same_as
  from members
),
people as (
  select
    s.scope,
    c.window,
    c.unit,
    c.person_id,
    round(sum(c.credits), 9) as credits
  from int_credits_by_window c
  join scopes s on s.repository_id = c.repository_id
  join shared h on h.scope = s.scope and h.same_as = h.scope
  group by s.scope, c.window, c.unit, c.person_id
),
spreads as (
  select
    scope,
    window,
    unit,
    -- Sixty windows of a series need a band; what is judged needs its interval.
    if(
      startswith(window, 'year-to-'),
      concentration_band(credits) filter (where startswith(window, 'year-to-')),
      concentration(credits) filter (where not startswith(window, 'year-to-'))
    ) as spread
  from people
  group by scope, window, unit
)
select
  h.scope,
  p.window,
  p.unit,
  p.spread
from spreads p
join shared h on h.same_as = p.scope
