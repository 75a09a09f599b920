-- Grain: one row per comment, line comment or review on a thread, with who wrote it. A review of one's own change
-- request is how the host records a reply: it is a comment. So is a comment on a line, which is part of a review when
-- somebody else writes it: is_review says so.
with written as (
  select
    repository_id,
    number,
    'comment' as type,
    created_at as at,
    coalesce('account:' || author_id, 'login:' || lower(author_login)) as identity,
    -- Written by an app in somebody's name: no person was there.
    coalesce(via_app, false) as is_automatic,
    false as is_review
  from int_present_comments
  union all
  select
    repository_id,
    number,
    'review',
    submitted_at,
    coalesce('account:' || author_id, 'login:' || lower(author_login)),
    false,
    true
  from stg_reviews
  union all
  select
    repository_id,
    number,
    'comment',
    created_at,
    coalesce('account:' || author_id, 'login:' || lower(author_login)),
    false,
    true
  from stg_review_comments
)
select
  w.repository_id,
  w.number,
  case
    when p.person_id = t.author_person_id then 'comment'
    else w.type
  end as type,
  w.at,
  p.person_id,
  w.is_review and not coalesce(p.person_id = t.author_person_id, false) as is_review,
  case
    when w.is_automatic then 'bot'
    else coalesce(p.actor_class, 'ghost')
  end as actor_class,
  coalesce(p.person_id = t.author_person_id, false)
    or (p.person_id is null and t.author_class = 'ghost') as may_be_author
from written w
join int_threads t on t.repository_id = w.repository_id and t.number = w.number
left join int_identities p on p.identity = w.identity
where w.at < as_of
