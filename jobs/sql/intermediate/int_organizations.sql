-- Whom does the work belong to? Grain: one row per scope, year-long window, unit of credit and circle: all people, or those
-- who maintain a repository of the scope as far as its host says so. Several metrics read this.
-- elephant holds bounds under unknown affiliation. Independent people are known, each a unit of their own, and no organisation.
-- status is what figures about organisations are worth.
with made as (
  select
    s.scope,
    c.window,
    c.unit,
    c.person_id,
    c.organization,
    c.credits,
    -- Years that end with each month are a series of all people.
    m.person_id is not null and w.kind <> 'trailing-year' as maintains
  from int_credits_by_window c
  join windows w on w.window = c.window
  join scopes s on s.repository_id = c.repository_id
  left join int_maintainers m on m.repository_id = c.repository_id and m.person_id = c.person_id
  where c.unit = 'change-requests' or c.unit = 'commits' and w.kind <> 'trailing-year'
),
circles as (
  select
    scope,
    window,
    unit,
    circle,
    person_id,
    organization,
    sum(credits) as credits
  from made
  lateral view explode(if(maintains, array('all', 'maintainers'), array('all'))) c as circle
  group by scope, window, unit, circle, person_id, organization
),
units as (
  -- An unknown person is a unit alone here; that they may belong together is what the bounds are for.
  select
    scope,
    window,
    unit,
    circle,
    organization,
    if(organization is null, person_id, null) as unknown_person,
    round(sum(credits), 9) as credits,
    count(*) as people
  from circles
  group by scope, window, unit, circle, organization, 6
),
spreads as (
  select
    scope,
    window,
    unit,
    circle,
    round(sum(credits), 9) as credits,
    elephant_factor(
      array_sort(collect_list(if(unknown_person is null, credits, null))),
      array_sort(collect_list(if(unknown_person is null, null, credits)))
    ) as elephant,
    max(credits) filter (where organization not like 'independent:%') as top_credits,
    count(*) filter (where organization not like 'independent:%') as organizations,
    count(*) filter (where organization like 'independent:%') as independents,
    count(unknown_person) as unknown_people,
    count(*) filter (
      where organization not like 'independent:%' and (credits >= 3 or people >= 2)
    ) as active,
    count(*) filter (where unknown_person is not null and credits >= 3) as unknown_active,
    round(sum(credits) filter (where organization_kind(organization) = 'university'), 9) as university_credits,
    round(sum(credits) filter (where organization like 'independent:%'), 9) as independent_credits
  from units
  group by scope, window, unit, circle
)
select
  scope,
  window,
  unit,
  circle,
  credits,
  elephant,
  top_credits,
  organizations,
  independents,
  unknown_people,
  active,
  unknown_active,
  university_credits,
  independent_credits,
  case
    when elephant.coverage < 0.6 then 'low_coverage'
    when credits < 30 then 'small_sample'
    else 'ok'
  end as status
from spreads
