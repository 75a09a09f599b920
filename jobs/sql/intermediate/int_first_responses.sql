-- How did the wait for a first answer by another person end? Grain: one row per thread whose wait began.
-- outcome: answered; withdrawn (the author closed first); self_merged; unseen (closed, and nobody knows by whom);
-- moved (locked, transferred or turned into a discussion); waiting. ended_at is the as-of date while waiting.
-- A bot's closing answers nobody: the clock runs on.
with answers as (
  select
    repository_id,
    number,
    at
  from int_interactions
  where actor_class in ('human', 'ghost') and not may_be_author
  union all
  select
    repository_id,
    number,
    closed_at
  from int_thread_closings
  where closed_by = 'person'
),
first_answers as (
  select
    t.repository_id,
    t.number,
    min(a.at) as at
  from int_threads t
  join answers a on a.repository_id = t.repository_id and a.number = t.number
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
),
first_ends as (
  select
    repository_id,
    number,
    min(at) as at,
    min_by(outcome, struct(at, outcome)) as outcome
  from ends
  group by repository_id, number
)
select
  t.repository_id,
  t.number,
  t.kind,
  t.author_class,
  t.author_is_maintainer,
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
  end as outcome
from int_threads t
left join first_answers a on a.repository_id = t.repository_id and a.number = t.number
left join first_ends e on e.repository_id = t.repository_id and e.number = t.number
where t.waiting_since is not null
