-- Who made each commit of the default branch? Grain: one row per commit and person; the credits of a commit sum to one.
-- Merge commits and machines are out. A commit lies where its author dates it, unless that date cannot be true: before
-- 1990, more than a day after the as-of date, or more than a year before the repository and its
-- first commit were made. author_offset_minutes is the author's clock, east of Greenwich; null for co-authors.
with beginnings as (
  select
    c.repository_id,
    least(min(c.committed_at), min(r.created_at)) as first_at
  from int_commits_with_accounts c
  left join stg_repositories r on r.repository_id = c.repository_id
  group by c.repository_id
),
dated as (
  select
    c.repository_id,
    c.sha,
    c.co_authors,
    c.author_offset_minutes,
    coalesce('account:' || c.author_id, 'login:' || lower(c.author_login), 'email:' || c.author_email_hash) as author,
    case
      when c.authored_at >= timestamp '1990-01-01 00:00:00'
        and c.authored_at <= as_of + interval 24 hours
        and c.authored_at >= b.first_at - interval 365 days then c.authored_at
      else c.committed_at
    end as at
  from int_commits_with_accounts c
  join beginnings b on b.repository_id = c.repository_id
  where c.parents <= 1
),
named as (
  select
    repository_id,
    sha,
    at,
    author as identity,
    author_offset_minutes
  from dated
  union all
  select
    repository_id,
    sha,
    at,
    coalesce('account:' || co_author.account_id, 'login:' || lower(co_author.login), 'email:' || co_author.email_hash),
    null
  from dated
  lateral view explode(co_authors) c as co_author
),
makers as (
  select
    n.repository_id,
    n.sha,
    p.person_id,
    n.at,
    max(n.author_offset_minutes) as author_offset_minutes
  from named n
  join int_identities p on p.identity = n.identity
  where p.actor_class = 'human'
  group by n.repository_id, n.sha, p.person_id, n.at
)
select
  repository_id,
  sha,
  person_id,
  at,
  1.0d / count(*) over (partition by repository_id, sha) as credits,
  author_offset_minutes
from makers
