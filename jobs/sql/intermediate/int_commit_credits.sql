-- Who made each commit of the default branch? Grain: one row per commit and person; the credits of a commit sum to one.
-- Merge commits and machines are out. A commit lies where its author dates it, unless that date cannot be true.
with named as (
  select
    repository_id,
    sha,
    authored_at,
    committed_at,
    coalesce('account:' || author_id, 'login:' || lower(author_login), 'email:' || author_email_hash) as identity
  from int_commits_with_accounts
  where parents <= 1
  union
  select
    repository_id,
    sha,
    authored_at,
    committed_at,
    coalesce('account:' || co_author.account_id, 'login:' || lower(co_author.login), 'email:' || co_author.email_hash)
  from int_commits_with_accounts
  lateral view explode(co_authors) c as co_author
  where parents <= 1
),
makers as (
  select distinct
    n.repository_id,
    n.sha,
    p.person_id,
    case
      when n.authored_at is null
        or n.authored_at < timestamp '1990-01-01 00:00:00'
        or n.authored_at > as_of + interval 24 hours then n.committed_at
      else n.authored_at
    end as at
  from named n
  join int_identities p on p.identity = n.identity
  where p.actor_class = 'human'
)
select
  repository_id,
  sha,
  person_id,
  at,
  1.0d / count(*) over (partition by repository_id, sha) as credits
from makers
