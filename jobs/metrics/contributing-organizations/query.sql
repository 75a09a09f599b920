-- From how many organisations do merged changes come?
select
  o.scope,
  o.window,
  m.measure,
  m.value,
  m.low,
  m.high,
  cast(round(o.credits) as bigint) as n,
  o.elephant.coverage as coverage,
  o.status
from int_organizations o
join windows w on w.window = o.window
lateral view stack(
  2,
  if(o.circle = 'all', 'organizations', 'maintainers'),
  cast(o.organizations as double),
  cast(o.organizations as double),
  cast(o.organizations + o.unknown_people as double),
  if(o.circle = 'all', 'independents', null),
  cast(o.independents as double),
  cast(o.independents as double),
  cast(o.independents + o.unknown_people as double)
) m as measure, value, low, high
where o.unit = 'change-requests' and m.measure is not null
