-- Where are the people of a year? Grain: one row per scope, year-long window and country; country is null for those of whom
-- nothing is known. people contributed in any way; of credited people a change request was merged, credits counts these.
-- Not for showing as it is: a country may be that of one person.
with made as (
  select
    repository_id,
    window,
    person_id,
    0.0d as credits
  from int_contributions_by_window
  where window in ('last-365d', 'year-ago-365d')
  union all
  select
    repository_id,
    window,
    person_id,
    credits
  from int_credits_by_window
  where unit = 'change-requests' and window in ('last-365d', 'year-ago-365d')
),
persons as (
  -- Whoever contributed in several ways or to several repositories is one of the people.
  select
    s.scope,
    m.window,
    m.person_id,
    sum(m.credits) as credits
  from made m
  join scopes s on s.repository_id = m.repository_id
  group by s.scope, m.window, m.person_id
)
select
  p.scope,
  p.window,
  c.country,
  count(*) as people,
  count_if(p.credits > 0) as credited_people,
  round(sum(p.credits), 9) as credits,
  -- What each person of unknown country did: the bounds ask how much it would be if each were of another country.
  if(c.country is null, array_sort(collect_list(if(p.credits > 0, p.credits, null))), null) as unknown_credits
from persons p
left join int_people c on c.person_id = p.person_id
group by p.scope, p.window, c.country
