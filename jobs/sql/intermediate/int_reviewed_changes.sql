-- Did somebody look at it before it was merged, and who merged it? Grain: one row per merged change request.
-- is_reviewed: another person reviewed it or commented on its lines before the merge. merged_by is author, person
-- (another one), bot or unknown. has_commit: commits of the default branch can be told to come from it.
with reviews as (
  select distinct
    i.repository_id,
    i.number
  from int_interactions i
  join int_threads t on t.repository_id = i.repository_id and t.number = i.number
  where i.is_review
    and i.actor_class in ('human', 'ghost')
    and not i.may_be_author
    and i.at < t.merged_at
),
merges as (
  select
    repository_id,
    number,
    max(closed_by) as closed_by
  from int_thread_closings
  where is_merge
  group by repository_id, number
),
mergers as (
  select
    f.repository_id,
    f.number,
    p.person_id,
    coalesce(p.actor_class, actor_class(f.merged_by_login, f.merged_by_type)) as actor_class
  from stg_change_facts f
  left join int_identities p
    on p.identity = coalesce('account:' || f.merged_by_id, 'login:' || lower(f.merged_by_login))
  where f.merged_by_login is not null
),
landed as (
  select distinct
    repository_id,
    number
  from int_commit_landings
  where number is not null
)
select
  t.repository_id,
  t.number,
  t.author_class,
  t.merged_at,
  r.number is not null as is_reviewed,
  case
    when m.number is null then coalesce(c.closed_by, 'unknown')
    when m.person_id = t.author_person_id then 'author'
    when m.actor_class in ('bot', 'ai_agent') then 'bot'
    when m.actor_class = 'ghost' then coalesce(c.closed_by, 'unknown')
    else 'person'
  end as merged_by,
  l.number is not null as has_commit
from int_threads t
left join reviews r on r.repository_id = t.repository_id and r.number = t.number
left join mergers m on m.repository_id = t.repository_id and m.number = t.number
left join merges c on c.repository_id = t.repository_id and c.number = t.number
left join landed l on l.repository_id = t.repository_id and l.number = t.number
where t.merged_at is not null
