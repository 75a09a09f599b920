-- Numbers that hold no thread, or no more. Grain: one row per repository and number, with the cause.
-- created_at is that of the thread that was seen there before, if one was. What is merely not shown now, but was seen,
-- stays a fact; a thread that changed after it was found missing is back.
select
  m.repository_id,
  m.number,
  m.cause,
  t.created_at
from stg_missing_threads m
left join stg_issues t on t.repository_id = m.repository_id and t.number = m.number
where t.number is null or (m.cause <> 'not_visible' and t.updated_at <= m.observed_at)
