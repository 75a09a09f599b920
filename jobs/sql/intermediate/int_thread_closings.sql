-- Grain: one row per time that a thread was closed, with who closed it and when it was opened again, if it was.
-- closed_by is author, person (another person), bot or unknown (a deleted account like the author, or nothing
-- recorded).
with recorded as (
  select
    e.repository_id,
    e.number,
    e.created_at as at,
    e.event_id,
    e.event = 'reopened' as opens,
    coalesce('account:' || e.actor_id, 'login:' || lower(e.actor_login)) as identity
  from stg_timeline_events e
  where e.event in ('closed', 'merged', 'reopened') and e.created_at < as_of
),
-- A merge is recorded as merged and as closed: only what changes the state counts.
turns as (
  select
    *,
    lag(opens, 1, true) over (partition by repository_id, number order by at, event_id) as was_open
  from recorded
),
spells as (
  select
    *,
    lag(at) over (partition by repository_id, number order by at, event_id) as opened_again_at,
    lead(at) over (partition by repository_id, number order by at, event_id) as reopened_at
  from turns
  where opens <> was_open
),
closings as (
  select
    repository_id,
    number,
    opened_again_at,
    at as closed_at,
    reopened_at,
    true as is_recorded,
    identity
  from spells
  where not opens
),
last_closings as (
  select
    repository_id,
    number,
    max(closed_at) as closed_at
  from closings
  where reopened_at is null
  group by repository_id, number
),
unrecorded as (
  select
    t.repository_id,
    t.number,
    cast(null as timestamp) as opened_again_at,
    t.closed_at,
    cast(null as timestamp) as reopened_at,
    false as is_recorded,
    cast(null as string) as identity
  from int_threads t
  left anti join last_closings c on c.repository_id = t.repository_id and c.number = t.number
  where t.closed_at is not null
),
every_closing as (
  select * from closings
  union all
  select * from unrecorded
)
select
  t.repository_id,
  t.number,
  t.kind,
  t.author_class,
  t.is_draft,
  t.created_at,
  coalesce(c.opened_again_at, t.created_at) as opened_at,
  c.closed_at,
  c.reopened_at,
  case
    when not c.is_recorded then 'unknown'
    when p.person_id = t.author_person_id then 'author'
    when p.actor_class not in ('human', 'ghost') then 'bot'
    when p.person_id is null and t.author_class = 'ghost' then 'unknown'
    else 'person'
  end as closed_by,
  p.person_id as closed_by_person_id,
  t.merged_at is not null and c.reopened_at is null as is_merge
from every_closing c
join int_threads t on t.repository_id = c.repository_id and t.number = c.number
left join int_identities p on p.identity = c.identity
