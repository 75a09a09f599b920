-- Which facts does the lake hold of which repository, whenever they were collected? One row per repository and fact.
select distinct
  repository_id,
  if(kind = 'issue', 'issues', 'change-requests') as fact
from stg_issues
union all
select distinct
  repository_id,
  'commits'
from stg_commits
union all
select distinct
  repository_id,
  'releases'
from stg_releases
union all
select distinct
  repository_id,
  'stars'
from stg_star_days
