-- Grain: one row per issue or change request, as it stood at the as-of date, with who opened it and when the wait for
-- an answer began. A change request that was opened as a draft starts when it is first marked ready, or never; is_draft
-- says whether it is one now, or was when it was closed. Threads that were deleted, or moved away, are gone.
with draft_changes as (
  select
    repository_id,
    number,
    min_by(event, struct(created_at, event_id)) as first_change,
    min(case when event = 'ready_for_review' then created_at end) as first_ready_at
  from stg_timeline_events
  where event in ('ready_for_review', 'convert_to_draft', 'converted_to_draft')
  group by repository_id, number
)
select
  t.repository_id,
  t.number,
  t.kind,
  t.title,
  t.state_reason,
  t.comments_count,
  coalesce(t.draft, false) as is_draft,
  p.person_id as author_person_id,
  coalesce(p.actor_class, 'ghost') as author_class,
  coalesce(t.author_association in ('OWNER', 'MEMBER', 'COLLABORATOR'), false) as author_is_maintainer,
  t.created_at,
  case
    when t.kind = 'issue' then t.created_at
    when d.first_change = 'ready_for_review' then d.first_ready_at
    when d.first_change is null and t.draft then cast(null as timestamp)
    else t.created_at
  end as waiting_since,
  case when t.closed_at < as_of then t.closed_at end as closed_at,
  case when t.merged_at < as_of then t.merged_at end as merged_at
from stg_issues t
left anti join int_missing_threads m on m.repository_id = t.repository_id and m.number = t.number
left join int_identities p
  on p.identity = coalesce('account:' || t.author_id, 'login:' || lower(t.author_login))
left join draft_changes d on d.repository_id = t.repository_id and d.number = t.number
where t.created_at < as_of
