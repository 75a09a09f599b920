-- One row per comment on an issue or change request. The merge into the lake has kept the newest version of each.
select
  repository_id,
  comment_id,
  number,
  author_id,
  author_login,
  author_type,
  author_association,
  created_at,
  updated_at,
  body_length,
  via_app
from raw_comments
