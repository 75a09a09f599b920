-- One row per comment on a line of a change. The merge into the lake has kept the newest version of each.
select
  repository_id,
  comment_id,
  review_id,
  number,
  author_id,
  author_login,
  author_type,
  author_association,
  created_at,
  updated_at,
  body_length
from raw_review_comments
