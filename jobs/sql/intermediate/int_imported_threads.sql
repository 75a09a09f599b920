-- Which threads came with their dates from elsewhere? Grain: one row per thread that was imported: older than its
-- repository, or one of five and more of the same minute that were each commented by somebody else within that minute.
-- One quick answer to a batch is no import, but nobody answers five in a minute. How long they waited cannot be told from
-- such dates.
with at_once as (
  select
    t.repository_id,
    t.number,
    date_trunc('minute', t.created_at) as minute
  from stg_issues t
  join int_present_comments c
    on c.repository_id = t.repository_id
    and c.number = t.number
    and date_trunc('minute', c.created_at) = date_trunc('minute', t.created_at)
  where not coalesce(c.author_id = t.author_id, lower(c.author_login) = lower(t.author_login), false)
  group by t.repository_id, t.number, date_trunc('minute', t.created_at)
),
crowded_minutes as (
  select
    repository_id,
    minute
  from at_once
  group by repository_id, minute
  having count(*) >= 5
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
  a.repository_id,
  a.number
from at_once a
join crowded_minutes m on m.repository_id = a.repository_id and m.minute = a.minute
union
select
  repository_id,
  number
from older
