-- One row per issue or change request; kind says which. The merge into the lake has kept the newest version of each.
select
  repository_id,
  number,
  issue_id,
  kind,
  title,
  body_length,
  state,
  state_reason,
  author_id,
  author_login,
  author_type,
  author_association,
  created_at,
  updated_at,
  closed_at,
  draft,
  merged_at,
  comments_count,
  labels,
  locked
from raw_issues
