-- From how many countries do people contribute, and of how many do we not know?
with people as (
  select distinct
    s.scope,
    c.window,
    c.person_id
  from int_contributions_by_window c
  join windows w on w.window = c.window
  join scopes s on s.repository_id = c.repository_id
),
counts as (
  select
    a.scope,
    a.window,
    count(*) as people,
    count(p.country) as known,
    count(distinct p.country) as countries
  from people a
  left join int_people p on p.person_id = a.person_id
  group by a.scope, a.window
)
select
  scope,
  window,
  m.measure,
  m.value,
  people as n,
  cast(known as double) / people as coverage
from counts
lateral view stack(
  2,
  'unknown-share', cast(people - known as double) / people,
  'countries', cast(countries as double)
) m as measure, value
