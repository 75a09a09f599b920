-- How many people could leave before half the work has nobody to do it?
-- The share of the first and the effective number are those of merged change requests, and of each unit of work apart.
with units as (
  select
    c.scope,
    c.window,
    c.unit,
    c.spread,
    w.kind = 'trailing-year' as is_trend
  from int_concentration c
  join windows w on w.window = c.window
),
beside as (
  select
    scope,
    window,
    dimension,
    spread
  from units
  lateral view explode(
    if(unit = 'change-requests', array(cast(null as string), 'unit=' || unit), array('unit=' || unit))
  ) d as dimension
  where not is_trend
),
figures as (
  select
    scope,
    window,
    unit as measure,
    cast(null as string) as dimension,
    cast(spread.absence_factor as double) as value,
    cast(spread.absence_low as double) as low,
    cast(spread.absence_high as double) as high,
    spread
  from units
  union all
  select
    scope,
    window,
    'top1',
    dimension,
    spread.top1,
    cast(null as double),
    cast(null as double),
    spread
  from beside
  union all
  select
    scope,
    window,
    'effective',
    dimension,
    spread.effective,
    spread.effective_low,
    spread.effective_high,
    spread
  from beside
)
select
  scope,
  window,
  measure,
  dimension,
  value,
  low,
  high,
  cast(round(spread.credits) as bigint) as n,
  if(spread.credits < 30 or spread.people < 3, 'small_sample', 'ok') as status
from figures
