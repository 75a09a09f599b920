-- Did the project say when releases come, and did it keep to it?
with projects as (
  select distinct
    s.scope,
    w.window
  from scopes s
  join windows w on w.window = 'last-365d'
  where s.kind = 'project'
),
declared as (
  select
    p.scope,
    p.window,
    c.cadence_days,
    coalesce(c.source, 'nothing is declared in the registry or in a release file') as source
  from projects p
  left join int_declared_cadences c on c.scope = p.scope
),
gaps as (
  select
    g.scope,
    g.window,
    punctuality(
      g.gaps_days,
      c.cadence_days,
      least(greatest(7, c.cadence_days / 4), c.cadence_days / 2)
    ) as kept
  from int_release_gaps g
  join windows w on w.window = g.window
  join int_declared_cadences c on c.scope = g.scope
)
select
  scope,
  window,
  'kept' as measure,
  kept.share as value,
  kept.share_low as low,
  kept.share_high as high,
  kept.n,
  cast(null as string) as status,
  cast(null as string) as reason
from gaps
union all
select
  scope,
  window,
  m.measure,
  m.value,
  null,
  null,
  null,
  if(m.value is null, 'no_population', 'ok'),
  source
from declared
lateral view stack(
  2,
  'declared', if(cadence_days is null, 0.0d, 1.0d),
  'declared-days', cadence_days
) m as measure, value
