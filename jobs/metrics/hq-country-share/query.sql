-- In which countries are the projects of a foundation at home, as they declare it?
with homes as (
  select distinct
    s.scope,
    d.scope as project,
    coalesce(d.home_country, 'unknown') as country
  from registry_projects d
  join scopes p on p.scope = d.scope
  join scopes s on s.repository_id = p.repository_id and s.kind in ('foundation', 'stage')
  where coalesce(d.stage, '') <> 'archived'
),
counts as (
  select
    scope,
    country,
    cast(count(*) as double) as k,
    sum(count(*)) over (partition by scope) as n,
    sum(if(country = 'unknown', count(*), 0)) over (partition by scope) as unknown
  from homes
  group by scope, country
),
totals as (
  select
    scope,
    max(n) as n,
    max(unknown) as unknown,
    max(k) filter (where country <> 'unknown') as top,
    sum(k * k) filter (where country <> 'unknown') as squares,
    -sum(k / nullif(n - unknown, 0) * ln(k / nullif(n - unknown, 0))) filter (where country <> 'unknown') as entropy,
    count(*) filter (where country <> 'unknown') as countries
  from counts
  group by scope
),
figures as (
  select
    scope,
    'share' as measure,
    'country=' || country as dimension,
    k / n as value,
    k / n as low,
    if(country = 'unknown', k, k + unknown) / n as high,
    n,
    unknown
  from counts
  union all
  select
    scope,
    'known-share',
    'country=' || country,
    k / nullif(n - unknown, 0),
    null,
    null,
    n,
    unknown
  from counts
  where country <> 'unknown'
  union all
  select
    t.scope,
    m.measure,
    cast(null as string),
    m.value,
    m.low,
    m.high,
    t.n,
    t.unknown
  from totals t
  -- The unknown may each be at home in a country of their own, or all in the largest.
  lateral view stack(
    4,
    'effective', exp(entropy), cast(null as double), cast(null as double),
    'effective-q2', pow(n - unknown, 2) / squares, cast(null as double), cast(null as double),
    'hhi',
      10000 * squares / pow(n - unknown, 2),
      10000 * (squares + unknown) / pow(n, 2),
      10000 * (squares - top * top + pow(top + unknown, 2)) / pow(n, 2),
    'pielou', if(countries > 1, entropy / ln(countries), null), cast(null as double), cast(null as double)
  ) m as measure, value, low, high
)
select
  f.scope,
  w.window,
  f.measure,
  f.dimension,
  f.value,
  f.low,
  f.high,
  f.n,
  cast(f.n - f.unknown as double) / f.n as coverage,
  if(f.value is null, 'no_population', if(f.n < 20, 'small_sample', if(f.unknown * 2 > f.n, 'low_coverage', 'ok'))) as status
from figures f
cross join windows w
