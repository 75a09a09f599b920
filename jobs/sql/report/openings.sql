-- Who opened threads in the windows that are compared? One row per project and window in which any was opened.
-- What is older than its repository was brought along from elsewhere.
select
  substring_index(s.scope, ':', -1) as project,
  w.window,
  avg(if(t.author_class in ('bot', 'ai_agent'), 1.0d, 0.0d)) filter (where t.kind = 'change_request')
    as bot_change_requests,
  avg(if(t.author_class in ('bot', 'ai_agent'), 1.0d, 0.0d)) filter (where t.kind = 'issue') as bot_issues,
  count_if(t.created_at < r.created_at) as imported
from int_threads t
join stg_repositories r on r.repository_id = t.repository_id
join scopes s on s.repository_id = t.repository_id and s.kind = 'project'
join window_days w on w.day = to_date(t.created_at) and w.kind in ('rolling', 'past', 'ripe')
group by s.scope, w.window
