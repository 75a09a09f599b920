-- When did somebody first contribute to each project? One row per project to which anybody did.
select
  substring_index(s.scope, ':', -1) as project,
  min(f.contributed_at) as active_since
from int_first_contributions f
join scopes s on s.repository_id = f.repository_id and s.kind = 'project'
group by s.scope
