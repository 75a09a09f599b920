-- Do merged changes come from one organisation or from many?
with spreads as (
  select
    o.scope,
    o.window,
    o.circle,
    o.credits,
    o.elephant,
    o.organizations,
    o.status,
    coalesce(o.top_credits, 0) / o.credits as top,
    round(1 - o.elephant.coverage, 12) as unknown
  from int_organizations o
  join windows w on w.window = o.window
  where o.unit = 'change-requests'
)
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
from spreads o
lateral view stack(
  4,
  if(o.circle = 'all', 'top-share', null), o.top / nullif(1 - o.unknown, 0), o.top, o.top + o.unknown,
  if(o.circle = 'all', 'effective', 'maintainers-effective'),
  o.elephant.effective_known, o.elephant.effective_low, o.elephant.effective_high,
  if(o.circle = 'maintainers', 'maintainers-top-share', null),
  o.top / nullif(1 - o.unknown, 0), o.top, o.top + o.unknown,
  if(o.circle = 'all', 'organizations', null),
  cast(o.organizations as double), cast(null as double), cast(null as double)
) m as measure, value, low, high
where m.measure is not null
