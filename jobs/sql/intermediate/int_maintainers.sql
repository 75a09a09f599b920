-- Who maintains a repository? Grain: one row per repository and person that its host calls owner, member or
-- collaborator beside anything they wrote there. The host says who is one now, not who was one then.
with sightings as (
  select
    repository_id,
    coalesce('account:' || author_id, 'login:' || lower(author_login)) as identity
  from stg_issues
  where author_association in ('OWNER', 'MEMBER', 'COLLABORATOR')
  union
  select
    repository_id,
    coalesce('account:' || author_id, 'login:' || lower(author_login))
  from stg_comments
  where author_association in ('OWNER', 'MEMBER', 'COLLABORATOR')
  union
  select
    repository_id,
    coalesce('account:' || author_id, 'login:' || lower(author_login))
  from stg_reviews
  where author_association in ('OWNER', 'MEMBER', 'COLLABORATOR')
  union
  select
    repository_id,
    coalesce('account:' || author_id, 'login:' || lower(author_login))
  from stg_review_comments
  where author_association in ('OWNER', 'MEMBER', 'COLLABORATOR')
)
select distinct
  s.repository_id,
  p.person_id
from sightings s
join int_identities p on p.identity = s.identity
where p.actor_class = 'human'
