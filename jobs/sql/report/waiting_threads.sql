-- Which open questions and change requests has no person but their author answered? One row per thread of a project.
select
  substring_index(s.scope, ':', -1) as project,
  p.full_name as repository,
  t.number,
  t.kind,
  t.title,
  p.url || if(t.kind = 'issue', '/issues/', '/pull/') || t.number as url,
  t.created_at as opened_at,
  cast(floor((unix_micros(as_of) - unix_micros(r.waiting_since)) / 86400e6) as int) as age_days,
  coalesce(t.comments_count, 0) as comments
from int_first_responses r
join int_threads t on t.repository_id = r.repository_id and t.number = r.number
join stg_repositories p on p.repository_id = r.repository_id
join scopes s on s.repository_id = r.repository_id and s.kind = 'project'
where r.outcome = 'waiting'
  and t.closed_at is null
  and r.author_class in ('human', 'ghost')
  and not r.author_is_maintainer
  and not coalesce(p.archived, false)
