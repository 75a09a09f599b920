-- Of how many of the people, and of how much of their merged work, do we know the country?
with counts as (
  select
    c.scope,
    c.window,
    m.measure,
    sum(m.amount) as n,
    coalesce(sum(m.amount) filter (where c.country is not null), 0) as known
  from int_contributor_countries c
  join windows w on w.window = c.window
  lateral view stack(2, 'people', cast(c.people as double), 'credits', c.credits) m as measure, amount
  group by c.scope, c.window, m.measure
)
select
  scope,
  window,
  measure,
  known / n as value,
  cast(round(n) as bigint) as n,
  known / n as coverage
from counts
where n > 0
