-- Which projects were there before they came to this host? Grain: one row per repository whose commits are older
-- than it by more than 30 days, with the instant since which threads can be known.
with commits as (
  select
    repository_id,
    min(committed_at) as first_at
  from stg_commits
  group by repository_id
)
select
  r.repository_id,
  r.created_at as starts_at
from stg_repositories r
join commits c on c.repository_id = r.repository_id
where c.first_at < r.created_at - interval 30 days
