-- One row per commit of the default branch. The merge into the lake has kept the newest version of each; what a force-push
-- took away is left out.
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
  committer_email_hash,
  committer_email_domain,
  committed_at,
  committer_offset_minutes,
  co_authors,
  signed_off_by,
  observed_at
from raw_commits
where coalesce(on_default_branch, true)
