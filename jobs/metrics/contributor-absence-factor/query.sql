-- How many people could leave before half the work has nobody to do it?
select
  c.scope,
  c.window,
  c.unit as measure,
  cast(c.spread.absence_factor as double) as value,
  cast(c.spread.absence_low as double) as low,
  cast(c.spread.absence_high as double) as high,
  cast(round(c.spread.credits) as bigint) as n,
  if(c.spread.credits < 30 or c.spread.people < 3, 'small_sample', 'ok') as status
from int_concentration c
join windows w on w.window = c.window
