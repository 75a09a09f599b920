-- How much of what is proposed comes from machines?
with opened as (
  select
    s.scope,
    w.window,
    count(*) as all_opened,
    count_if(t.author_class in ('bot', 'ai_agent')) as by_machines
  from int_threads t
  join scopes s on s.repository_id = t.repository_id
  join window_days w on w.day = to_date(t.created_at)
  where t.kind = 'change_request'
  group by s.scope, w.window
),
shares as (
  select
    scope,
    window,
    all_opened,
    by_machines,
    wilson(by_machines, all_opened) as share
  from opened
)
select
  scope,
  window,
  'change-requests' as measure,
  share.value,
  share.low,
  share.high,
  all_opened as n,
  by_machines as events
from shares
