-- What share of issues still waits for a first response, day by day? One row per project, window and step of the curve.
-- The population is that of the metric issue-first-response.
with waits as (
  select
    substring_index(s.scope, ':', -1) as project,
    w.window,
    (unix_micros(if(w.kind = 'past', least(r.ended_at, w.window_to), r.ended_at)) - unix_micros(r.waiting_since))
      / 86400e6 as days,
    if(r.outcome = 'answered' and (w.kind <> 'past' or r.ended_at < w.window_to), 1L, 0L) as answered
  from int_first_responses r
  join scopes s on s.repository_id = r.repository_id and s.kind = 'project'
  join window_days w on w.day = to_date(r.waiting_since) and w.window in ('last-90d', 'year-ago-90d')
  where r.kind = 'issue'
    and r.author_class in ('human', 'ghost')
    and not r.author_is_maintainer
    and r.ended_at >= r.waiting_since
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
