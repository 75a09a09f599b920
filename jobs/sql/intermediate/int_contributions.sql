-- Grain: one row per contribution of a person. type: issue and change_request (opened), merged (an own change request),
-- commit (authored or co-authored, default branch), review, comment.
-- Deleted accounts cannot be told apart, so they are nobody here.
with made as (
  select
    repository_id,
    author_person_id as person_id,
    kind as type,
    created_at as contributed_at
  from int_threads
  where author_class = 'human'
  union all
  select
    repository_id,
    author_person_id,
    'merged',
    merged_at
  from int_threads
  where author_class = 'human' and merged_at is not null
  union all
  select
    repository_id,
    person_id,
    'commit',
    at
  from int_commit_credits
  union all
  select
    repository_id,
    person_id,
    type,
    at
  from int_interactions
  where actor_class = 'human'
)
select
  repository_id,
  person_id,
  type,
  contributed_at
from made
where contributed_at < as_of
