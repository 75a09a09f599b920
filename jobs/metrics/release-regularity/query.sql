-- Could a business have predicted the next release?
select
  g.scope,
  g.window,
  m.measure,
  m.value,
  coalesce(g.gap.n, 0L) as n
from int_release_gaps g
join windows w on w.window = g.window
lateral view stack(
  3,
  'rcv', g.gap.rcv,
  'median-interval', g.gap.median,
  'days-since-last', g.days_since_last
) m as measure, value
