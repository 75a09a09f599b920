-- How is a year's work spread over people? One row per project, window and rank: ranks, never names.
-- Merged change requests are counted; commits only where a project merged none in that window.
with people as (
  select
    substring_index(s.scope, ':', -1) as project,
    c.window,
    c.unit,
    c.person_id,
    sum(c.credits) as credits
  from int_credits_by_window c
  join scopes s on s.repository_id = c.repository_id and s.kind = 'project'
  where c.window in ('last-365d', 'year-ago-365d') and c.unit in ('change-requests', 'commits')
  group by s.scope, c.window, c.unit, c.person_id
),
units as (
  select
    project,
    window,
    min(unit) as unit
  from people
  group by project, window
)
select
  p.project,
  p.window,
  p.unit,
  row_number() over (partition by p.project, p.window order by p.credits desc, p.person_id) as rank,
  p.credits
from people p
join units u on u.project = p.project and u.window = p.window and u.unit = p.unit
