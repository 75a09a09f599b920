-- One row per repository, as its host describes it now. The merge into the lake has kept the newest version of each.
select
  repository_id,
  owner,
  name,
  owner || '/' || name as full_name,
  owner_type,
  url,
  default_branch,
  created_at,
  archived,
  fork,
  has_issues,
  license_spdx,
  stargazers_count,
  forks_count,
  open_issues_count,
  pushed_at,
  observed_at
from raw_repositories
