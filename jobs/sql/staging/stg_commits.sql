-- One row per commit of the default branch. The merge into the lake has kept the newest version of each.
select
  repository_id,
  sha,
  parents,
  author_id,
  author_login,
  author_type,
  author_email_hash,
  author_email_domain,
  authored_at,
  author_offset_minutes,
  committed_at,
  co_authors
from raw_commits
