-- What share of issues still waits for a first response, day by day? One row per project, window and step of the curve.
-- The population is that of the metric issue-first-response.
with waits as (
  select
    substring_index(s.scope, ':', -1) as project,
    r.window,
    r.days,
    if(r.outcome = 'answered', 1L, 0L) as answered
  from int_response_waits r
  join scopes s on s.repository_id = r.repository_id and s.kind = 'project'
  where r.kind = 'issue' and r.counts and r.dimension is null and r.window in ('last-90d', 'year-ago-90d')
),
curves as (
  select
    project,
    window,
    survival_curve(days, answered) as steps
  from waits
  group by project, window
)
select
  project,
  'issue-first-response' as metric,
  window,
  step.day,
  step.waiting,
  step.low,
  step.high,
  step.at_risk
from curves
lateral view explode(steps) s as step
