-- Where do the people of a year work from? One row per scope, window and country; countries of fewer than five people are
-- never shown apart.
with people as (
  select
    s.kind,
    s.scope,
    c.window,
    c.person_id,
    coalesce(max(p.country), 'unknown') as country
  from int_contributions_by_window c
  join scopes s on s.repository_id = c.repository_id and s.kind <> 'repository'
  left join int_people p on p.person_id = c.person_id
  where c.window in ('last-365d', 'year-ago-365d')
  group by s.kind, s.scope, c.window, c.person_id
),
merged as (
  select
    s.scope,
    c.window,
    c.person_id,
    sum(c.credits) as credits
  from int_credits_by_window c
  join scopes s on s.repository_id = c.repository_id and s.kind <> 'repository'
  where c.unit = 'change-requests'
  group by s.scope, c.window, c.person_id
),
countries as (
  select
    p.kind,
    p.scope,
    p.window,
    p.country,
    count(*) as people,
    coalesce(sum(m.credits), 0) as credits
  from people p
  left join merged m on m.scope = p.scope and m.window = p.window and m.person_id = p.person_id
  group by p.kind, p.scope, p.window, p.country
),
shown as (
  select
    kind,
    scope,
    window,
    if(people < 5 and country <> 'unknown', 'other', country) as country,
    people,
    credits
  from countries
)
select
  kind as scope_kind,
  substring(scope, length(kind) + 2) as scope,
  window,
  country,
  sum(people) as people,
  sum(credits) as credits
from shown
group by kind, scope, window, country
