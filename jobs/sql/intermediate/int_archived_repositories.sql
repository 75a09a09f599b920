-- Until when could anything happen in an archived repository? Grain: one row per repository that is archived.
-- The host does not say when it was archived. Nothing can happen there since, so the last thing known to have happened
-- stands for it.
select
  r.repository_id,
  least(as_of, greatest(max(t.updated_at), max(t.created_at), max(r.pushed_at))) as ended_at
from stg_repositories r
left join stg_issues t on t.repository_id = r.repository_id
where r.archived
group by r.repository_id
