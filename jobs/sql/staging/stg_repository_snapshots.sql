-- One row per repository and UTC day: what it counted that day. The merge into the lake has kept the newest version of each.
select
  repository_id,
  observed_on,
  stargazers_count,
  forks_count,
  open_issues_count,
  subscribers_count
from raw_repository_snapshots
