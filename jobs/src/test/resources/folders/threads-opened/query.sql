-- How much comes in?
with opened as (
  select
    s.scope,
    w.window,
    count(*) as n,
    count_if(t.kind = 'issue') as issues
  from stg_issues t
  join scopes s on s.repository_id = t.repository_id
  join window_days w on w.day = to_date(t.created_at)
  where t.created_at < as_of
  group by s.scope, w.window
)
select
  scope,
  window,
  m.measure,
  m.value,
  m.n
from opened
lateral view stack(2,
  'opened', cast(n as double), cast(null as bigint),
  'issue-share', issues / n, n) m as measure, value, n
