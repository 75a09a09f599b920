-- Do merged changes come from five people or from fifty?
select
  c.scope,
  c.window,
  m.measure,
  m.value,
  m.low,
  m.high,
  cast(round(c.spread.credits) as bigint) as n,
  if(c.spread.credits < 30 or c.spread.people < 3, 'small_sample', 'ok') as status
from int_concentration c
join windows w on w.window = c.window
lateral view stack(
  8,
  'effective', c.spread.effective, c.spread.effective_low, c.spread.effective_high,
  'effective-q2', c.spread.effective_q2, cast(null as double), cast(null as double),
  'gini', c.spread.gini, cast(null as double), cast(null as double),
  'pielou', c.spread.pielou, cast(null as double), cast(null as double),
  'top1', c.spread.top1, cast(null as double), cast(null as double),
  'top5', c.spread.top5, cast(null as double), cast(null as double),
  'people', cast(c.spread.people as double), cast(null as double), cast(null as double),
  'credits', cast(c.spread.credits as double), cast(null as double), cast(null as double)
) m as measure, value, low, high
where c.unit = 'change-requests'
