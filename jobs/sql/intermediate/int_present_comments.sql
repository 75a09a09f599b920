-- Comments that are there. Grain: one row per comment that no later reading of its whole thread leaves out.
select
  c.repository_id,
  c.comment_id,
  c.number,
  c.author_id,
  c.author_login,
  c.via_app,
  c.created_at
from stg_comments c
left join stg_thread_readings r on r.repository_id = c.repository_id and r.number = c.number
where coalesce(array_contains(r.comment_ids, c.comment_id) or c.updated_at > r.read_at, true)
