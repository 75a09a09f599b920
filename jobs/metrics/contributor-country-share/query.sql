-- Which share of the people, and of their merged changes, is of each country?
with made as (
  select
    repository_id,
    window,
    person_id,
    'people' as measure,
    cast(1 as double) as amount
  from int_contributions_by_window
  union all
  select
    repository_id,
    window,
    person_id,
    'credits',
    credits
  from int_credits_by_window
  where unit = 'change-requests'
),
persons as (
  select
    s.scope,
    m.window,
    m.measure,
    coalesce(max(p.country), 'unknown') as country,
    -- Whoever contributed in several ways or to several repositories is one of the people.
    if(m.measure = 'people', 1, sum(m.amount)) as amount
  from made m
  join windows w on w.window = m.window
  join scopes s on s.repository_id = m.repository_id
  left join int_people p on p.person_id = m.person_id
  group by s.scope, m.window, m.measure, m.person_id
),
countries as (
  select
    scope,
    window,
    measure,
    if(count(*) < 5 and country <> 'unknown', 'other', country) as country,
    sum(amount) as amount
  from persons
  group by scope, window, measure, country
  union all
  -- That nobody is unknown is said, too.
  select distinct
    scope,
    window,
    measure,
    'unknown',
    0
  from persons
),
shares as (
  select
    scope,
    window,
    measure,
    country,
    sum(amount) as k,
    sum(sum(amount)) over (partition by scope, window, measure) as n,
    sum(if(country = 'unknown', sum(amount), 0)) over (partition by scope, window, measure) as unknown
  from countries
  group by scope, window, measure, country
)
select
  scope,
  window,
  measure,
  'country=' || country as dimension,
  k / if(country = 'unknown', n, n - unknown) as value,
  k / n as low,
  if(country = 'unknown', k, k + unknown) / n as high,
  cast(round(n) as bigint) as n,
  (n - unknown) / n as coverage,
  if(unknown * 2 > n, 'low_coverage', if(n < 20, 'small_sample', 'ok')) as status
from shares
