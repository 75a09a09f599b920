-- Of how much of the work do we know for whom it was done?
select
  o.scope,
  o.window,
  m.measure,
  m.value,
  cast(round(o.credits) as bigint) as n,
  o.elephant.coverage as coverage,
  if(o.credits < 30, 'small_sample', 'ok') as status
from int_organizations o
join windows w on w.window = o.window
lateral view stack(
  3,
  o.unit, o.elephant.coverage,
  if(o.unit = 'change-requests', 'university', null), coalesce(o.university_credits, 0) / o.credits,
  if(o.unit = 'change-requests', 'independent', null), coalesce(o.independent_credits, 0) / o.credits
) m as measure, value
where o.circle = 'all' and m.measure is not null
