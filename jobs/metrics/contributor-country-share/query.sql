-- Which share of the people, and of their merged changes, is of each country?
with counts as (
  select
    c.scope,
    c.window,
    m.measure,
    m.country,
    m.amount
  from int_contributor_countries c
  join windows w on w.window = c.window
  lateral view stack(
    2,
    'people', c.shown_among_people, c.people, cast(c.people as double),
    'credits', c.shown_among_credited_people, c.credited_people, c.credits
  ) m as measure, country, people, amount
  where m.people > 0
),
countries as (
  select
    scope,
    window,
    measure,
    country,
    amount
  from counts
  union all
  -- That nobody is unknown is said, too.
  select distinct
    scope,
    window,
    measure,
    'unknown',
    0
  from counts
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
