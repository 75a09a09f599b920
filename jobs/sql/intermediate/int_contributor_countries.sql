-- Where are the people of a year? Grain: one row per scope, year-long window and country; country is null for those of whom
-- nothing is known. people contributed in any way; of credited people a change request was merged, credits counts these.
-- Not for showing as it is: a country may be that of one person. The columns shown_... say as what a row may be shown.
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
),
counted as (
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
),
smaller as (
  select
    *,
    coalesce(sum(people) over smaller_by_people, 0) as people_of_smaller,
    coalesce(sum(credited_people) over smaller_by_credited_people, 0) as credited_people_of_smaller
  from counted
  window
    smaller_by_people as (
      partition by scope, window, country is null
      order by people, country
      rows between unbounded preceding and 1 preceding
    ),
    smaller_by_credited_people as (
      partition by scope, window, country is null
      order by credited_people, country
      rows between unbounded preceding and 1 preceding
    )
)
select
  scope,
  window,
  country,
  people,
  credited_people,
  credits,
  unknown_credits,
  -- Where those of small countries are fewer than five together, what is left of all would tell how many: one more joins.
  case
    when country is null then 'unknown'
    when people < 5 or people_of_smaller between 1 and 4 then 'other'
    else country
  end as shown_among_people,
  case
    when country is null then 'unknown'
    when credited_people < 5 or credited_people_of_smaller between 1 and 4 then 'other'
    else country
  end as shown_among_credited_people
from smaller
