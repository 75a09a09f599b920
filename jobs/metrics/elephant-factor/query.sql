-- How many organisations could leave before half the work has nobody to do it?
with named as (
  select
    o.*,
    if(o.circle = 'maintainers', 'maintainers', o.unit) as measure
  from int_organizations o
  join windows w on w.window = o.window
  where o.circle = 'all' or o.unit = 'change-requests'
)
select
  scope,
  window,
  m.measure,
  m.value,
  m.low,
  m.high,
  cast(round(credits) as bigint) as n,
  elephant.coverage as coverage,
  status
from named
lateral view stack(
  2,
  measure,
  cast(if(elephant.low = elephant.high, elephant.low, null) as double),
  cast(elephant.low as double),
  cast(elephant.high as double),
  if(measure = 'change-requests', 'known-only', null),
  cast(elephant.known as double),
  cast(null as double),
  cast(null as double)
) m as measure, value, low, high
where m.measure is not null
