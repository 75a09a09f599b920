-- What is each repository like? One row per repository.
with bots as (
  select
    t.repository_id,
    avg(if(t.author_class in ('bot', 'ai_agent'), 1.0d, 0.0d)) as share
  from int_threads t
  join windows w on w.window = 'last-365d' and t.created_at >= w.window_from and t.created_at < w.window_to
  where t.kind = 'change_request'
  group by t.repository_id
)
select
  r.repository_id,
  r.full_name,
  r.url,
  r.created_at,
  r.archived,
  r.has_issues,
  r.license_spdx as license,
  b.share as bot_share
from stg_repositories r
left join bots b on b.repository_id = r.repository_id
