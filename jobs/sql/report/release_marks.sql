-- When did something new come out? One row per release event of a project.
select
  substring_index(s.scope, ':', -1) as project,
  p.full_name as repository,
  r.tag,
  r.kind,
  r.released_at
from int_release_events r
join stg_repositories p on p.repository_id = r.repository_id
join scopes s on s.repository_id = r.repository_id and s.kind = 'project'
