-- How did the wait for a first answer by another person end? Grain: one row per thread whose wait began. outcome:
-- answered; withdrawn (the author closed first); self_merged; unseen (closed, and nobody knows by whom); moved (locked,
-- transferred or turned into a discussion); archived (the repository); waiting. ended_at is the as-of date while
-- waiting. The same is said of the first answer by a maintainer. A bot's closing answers nobody: the clock runs on.
with answers as (
  select
    repository_id,
    number,
    at,
    person_id
  from int_interactions
  where actor_class in ('human', 'ghost') and not may_be_author
  union all
  select
    repository_id,
    number,
    closed_at,
    closed_by_person_id
  from int_thread_closings
  where closed_by = 'person'
),
first_answers as (
  select
    t.repository_id,
    t.number,
    min(a.at) as at,
    min(a.at) filter (where m.person_id is not null) as maintainer_at
  from int_threads t
  join answers a on a.repository_id = t.repository_id and a.number = t.number
  left join int_maintainers m on m.repository_id = a.repository_id and m.person_id = a.person_id
  -- What was said while the change request was a draft is no answer to it.
  where a.at >= t.waiting_since or t.waiting_since = t.created_at
  group by t.repository_id, t.number
),
ends as (
  select
    repository_id,
    number,
    closed_at as at,
    case
      when closed_by = 'unknown' then 'unseen'
      when is_merge then 'self_merged'
      else 'withdrawn'
    end as outcome
  from int_thread_closings
  where closed_by in ('author', 'unknown')
  union all
  select
    repository_id,
    number,
    created_at,
    'moved'
  from stg_timeline_events
  where event in ('locked', 'transferred', 'converted_to_discussion') and created_at < as_of
  union all
  select
    t.repository_id,
    t.number,
    a.ended_at,
    'archived'
  from int_threads t
  join int_archived_repositories a on a.repository_id = t.repository_id
),
first_ends as (
  select
    repository_id,
    number,
    min(at) as at,
    -- What ended the wait may be the last thing that happened before the repository was archived.
    min_by(outcome, struct(at, outcome = 'archived' as is_archived, outcome)) as outcome
  from ends
  group by repository_id, number
)
select
  t.repository_id,
  t.number,
  t.kind,
  t.author_class,
  t.author_is_maintainer,
  i.number is not null as is_imported,
  t.created_at,
  t.waiting_since,
  t.closed_at,
  case
    when a.at <= coalesce(e.at, as_of) then a.at
    else coalesce(e.at, as_of)
  end as ended_at,
  case
    when a.at <= coalesce(e.at, as_of) then 'answered'
    else coalesce(e.outcome, 'waiting')
  end as outcome,
  case
    when a.maintainer_at <= coalesce(e.at, as_of) then a.maintainer_at
    else coalesce(e.at, as_of)
  end as maintainer_ended_at,
  case
    when a.maintainer_at <= coalesce(e.at, as_of) then 'answered'
    else coalesce(e.outcome, 'waiting')
  end as maintainer_outcome
from int_threads t
left join first_answers a on a.repository_id = t.repository_id and a.number = t.number
left join first_ends e on e.repository_id = t.repository_id and e.number = t.number
left join int_imported_threads i on i.repository_id = t.repository_id and i.number = t.number
where t.waiting_since is not null
