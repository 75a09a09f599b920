-- Which threads came with their dates from elsewhere? Grain: one row per thread that was imported: older than its
-- repository, or one of five and more of the same minute that was also commented by somebody else within that minute.
-- How long they waited cannot be told from such dates.
with crowded_minutes as (
  select
    repository_id,
    date_trunc('minute', created_at) as minute
  from stg_issues
  group by repository_id, date_trunc('minute', created_at)
  having count(*) >= 5
),
at_once as (
  select
    t.repository_id,
    t.number
  from stg_issues t
  join crowded_minutes m on m.repository_id = t.repository_id and m.minute = date_trunc('minute', t.created_at)
  join int_present_comments c
    on c.repository_id = t.repository_id
    and c.number = t.number
    and date_trunc('minute', c.created_at) = date_trunc('minute', t.created_at)
  where not coalesce(c.author_id = t.author_id, lower(c.author_login) = lower(t.author_login), false)
),
older as (
  select
    t.repository_id,
    t.number
  from stg_issues t
  join stg_repositories r on r.repository_id = t.repository_id
  where t.created_at < r.created_at
)
select
  repository_id,
  number
from at_once
union
select
  repository_id,
  number
from older
