-- By which change request did each commit reach the default branch? Grain: one row per commit of a person that is no
-- merge commit. The host does not say; squashed and rebased ones are committed in the moment of the merge, so the
-- change request merged nearest, within a minute, is taken. number is null for all others: pushed directly, or kept by
-- a merge commit.
with commits as (
  select
    c.repository_id,
    c.sha,
    c.committed_at
  from int_commits_with_accounts c
  join int_identities p
    on p.identity
    = coalesce('account:' || c.author_id, 'login:' || lower(c.author_login), 'email:' || c.author_email_hash)
  where c.parents <= 1 and p.actor_class = 'human'
),
merges as (
  select
    repository_id,
    number,
    merged_at,
    m.minute
  from int_threads
  lateral view explode(
    sequence(
      date_trunc('minute', merged_at - interval 1 minute),
      date_trunc('minute', merged_at + interval 1 minute),
      interval 1 minute
    )
  ) m as minute
  where merged_at is not null
),
nearest as (
  select
    c.repository_id,
    c.sha,
    min_by(
      m.number,
      struct(abs(unix_micros(m.merged_at) - unix_micros(c.committed_at)) as apart, m.number as number)
    ) as number
  from commits c
  join merges m on m.repository_id = c.repository_id and m.minute = date_trunc('minute', c.committed_at)
  where abs(unix_micros(m.merged_at) - unix_micros(c.committed_at)) <= 60e6
  group by c.repository_id, c.sha
)
select
  c.repository_id,
  c.sha,
  c.committed_at,
  n.number
from commits c
left join nearest n on n.repository_id = c.repository_id and n.sha = c.sha
