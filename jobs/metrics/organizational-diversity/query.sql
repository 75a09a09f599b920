-- Do merged changes come from one organisation or from many?
with organizations as (
  select
    s.scope,
    c.window,
    p.organization,
    sum(c.credits) as credits
  from int_credits_by_window c
  join windows w on w.window = c.window
  join scopes s on s.repository_id = c.repository_id
  left join int_people p on p.person_id = c.person_id
  where c.unit = 'change-requests'
  group by s.scope, c.window, p.organization
),
sums as (
  select
    scope,
    window,
    sum(credits) as credits,
    coalesce(sum(credits) filter (where organization is not null), 0) as known,
    coalesce(max(credits) filter (where organization is not null), 0) as top,
    count(organization) as organizations
  from organizations
  group by scope, window
)
select
  scope,
  window,
  m.measure,
  m.value,
  m.low,
  m.high,
  cast(round(credits) as bigint) as n,
  known / credits as coverage,
  case
    when known / credits < 0.6 then 'low_coverage'
    when credits < 30 then 'small_sample'
    else 'ok'
  end as status
from sums
lateral view stack(
  2,
  'top-share', top / nullif(known, 0), top / credits, (top + credits - known) / credits,
  'organizations', cast(organizations as double), cast(null as double), cast(null as double)
) m as measure, value, low, high
