-- How old is the open backlog?
with open_issues as (
  select
    s.scope,
    w.window,
    d.dimension,
    (unix_micros(w.window_to) - unix_micros(t.created_at)) / 86400e6 as days
  from int_threads t
  join scopes s on s.repository_id = t.repository_id
  join windows w on t.created_at < w.window_to
  left anti join int_thread_closings c
    on c.repository_id = t.repository_id
    and c.number = t.number
    and c.closed_at < w.window_to
    and coalesce(c.reopened_at >= w.window_to, true)
  left join int_issue_types i on i.repository_id = t.repository_id and i.number = t.number
  lateral view explode(
    array(null, if(i.type <=> 'feature-request', 'type=feature-request', 'type=other'))
  ) d as dimension
  where t.kind = 'issue' and t.author_class in ('human', 'ghost')
),
ages as (
  select
    scope,
    window,
    dimension,
    collect_list(days) as days,
    count(*) as issues,
    count_if(days > 365) as old
  from open_issues
  group by scope, window, dimension
),
shares as (
  select
    *,
    wilson(old, issues) as share
  from ages
)
select
  scope,
  window,
  m.measure,
  dimension,
  m.value,
  m.low,
  m.high,
  issues as n,
  if(m.measure = 'open', 'ok', null) as status
from shares
lateral view stack(
  4,
  'median', quantile7(days, 0.5), cast(null as double), cast(null as double),
  'p90', quantile7(days, 0.9), cast(null as double), cast(null as double),
  'over-1y', share.value, share.low, share.high,
  'open', cast(issues as double), cast(null as double), cast(null as double)
) m as measure, value, low, high
