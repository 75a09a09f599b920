-- What else was a repository called? One row per repository and name that it no longer has.
select
  n.repository_id,
  n.full_name,
  n.observed_at
from stg_repository_names n
join stg_repositories r on r.repository_id = n.repository_id
where lower(n.full_name) <> lower(r.full_name)
