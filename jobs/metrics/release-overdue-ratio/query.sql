-- Is the next release later than the project's own habit?
with resting as (
  select distinct r.scope
  from registry_projects d
  join scopes p on p.scope = d.scope
  join scopes r on r.repository_id = p.repository_id and r.kind in ('repository', 'project', 'comparable')
  where d.mode = 'maintenance'
)
select
  g.scope,
  g.window,
  m.measure,
  if(r.scope is null, m.value, null) as value,
  coalesce(g.gap.n, 0L) as n,
  if(r.scope is null, null, 'no_verdict') as status,
  if(r.scope is null, null, 'the registry says that the project is in maintenance') as reason
from int_release_gaps g
join windows w on w.window = g.window
left join resting r on r.scope = g.scope
lateral view stack(
  2,
  'overdue', g.days_since_last / nullif(g.gap.p90, 0),
  'usual-longest-gap', g.gap.p90
) m as measure, value
