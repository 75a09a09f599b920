-- One row per review that was submitted on a change request. The merge into the lake has kept the newest version of each.
select
  repository_id,
  review_id,
  number,
  author_id,
  author_login,
  author_type,
  author_association,
  state,
  submitted_at
from raw_reviews
