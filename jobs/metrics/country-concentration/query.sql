-- Do people and merged changes come from one country or from many?
with amounts as (
  select
    c.scope,
    c.window,
    m.prefix,
    c.country,
    m.amount,
    m.alone
  from int_contributor_countries c
  join windows w on w.window = c.window
  lateral view stack(
    2,
    '', cast(c.people as double), array_repeat(1.0d, cast(c.people as int)),
    'credits-', c.credits, c.unknown_credits
  ) m as prefix, amount, alone
  where m.amount > 0
),
totals as (
  select
    scope,
    window,
    prefix,
    sum(amount) as n,
    coalesce(sum(amount) filter (where country is null), 0) as unknown,
    coalesce(flatten(collect_list(alone) filter (where country is null)), cast(array() as array<double>)) as alone,
    array_sort(collect_list(amount) filter (where country is not null)) as known
  from amounts
  group by scope, window, prefix
),
spreads as (
  select
    scope,
    window,
    prefix,
    n,
    n - unknown as credits,
    unknown,
    known,
    alone,
    coalesce(array_max(known), 0) as top,
    aggregate(known, 0.0d, (sum, each) -> sum + each * each) as squares,
    aggregate(alone, 0.0d, (sum, each) -> sum + each * each) as alone_squares,
    elephant_factor(known, alone) as spread
  from totals
)
select
  scope,
  window,
  prefix || m.measure as measure,
  m.value,
  m.low,
  m.high,
  cast(round(n) as bigint) as n,
  credits / n as coverage,
  case
    when credits = 0 then 'low_coverage'
    when unknown * 2 > n then 'low_coverage'
    when n < 20 then 'small_sample'
    else 'ok'
  end as status
from spreads
lateral view stack(
  4,
  'effective', spread.effective_known, spread.effective_low, spread.effective_high,
  'hhi',
    10000 * squares / pow(nullif(credits, 0), 2),
    10000 * (squares + alone_squares) / pow(n, 2),
    10000 * (squares - top * top + pow(top + unknown, 2)) / pow(n, 2),
  'top-share', spread.top_known, spread.top_low, spread.top_high,
  if(prefix = '', 'countries', null), cast(size(known) as double), cast(greatest(size(known), 1) as double),
    cast(size(known) + size(alone) as double)
) m as measure, value, low, high
where m.measure is not null
