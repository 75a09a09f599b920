-- Grain: one row per commit of the default branch. Git knows authors by address only; where a noreply address does not
-- spell out the account, it is the one that the host links to the address.
select
  c.repository_id,
  c.sha,
  c.parents,
  coalesce(c.author_id, a.account_id) as author_id,
  case when c.author_id is null then a.login else c.author_login end as author_login,
  case when c.author_id is null then a.account_type else c.author_type end as author_type,
  c.author_email_hash,
  c.author_email_domain,
  c.authored_at,
  c.author_offset_minutes,
  c.committer_email_hash,
  c.committer_email_domain,
  c.committed_at,
  c.committer_offset_minutes,
  c.co_authors,
  c.signed_off_by,
  c.observed_at
from stg_commits c
left join stg_addresses a on a.email_hash = c.author_email_hash and a.account_id is not null
