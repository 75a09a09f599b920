-- Of which threads do we hold other comments than the host counts? One row per thread whose comments are to be read again:
-- the latest 500 of a repository. A comment's deletion shows nowhere else.
with walked as (
  select
    repository_id,
    max(observed_at) as walked_at,
    max_by(known_since, observed_at) as known_since
  from stg_collection_runs
  where walk = 'comments' and complete
  group by repository_id
),
held as (
  select
    t.repository_id,
    t.number,
    t.comments_count,
    t.updated_at,
    count(c.comment_id) as comments
  from stg_issues t
  join walked w on w.repository_id = t.repository_id
  left anti join int_missing_threads m on m.repository_id = t.repository_id and m.number = t.number
  -- A comment changes its thread, so the host's count is of those up to the last change.
  left join int_present_comments c
    on c.repository_id = t.repository_id and c.number = t.number and c.created_at <= t.updated_at
  where t.updated_at < w.walked_at and (w.known_since is null or t.created_at >= w.known_since)
  group by t.repository_id, t.number, t.comments_count, t.updated_at
),
differing as (
  select
    h.repository_id,
    h.number,
    row_number() over (partition by h.repository_id order by h.updated_at desc, h.number desc) as rank
  from held h
  left join stg_thread_readings r on r.repository_id = h.repository_id and r.number = h.number
  -- A reading that is newer than the thread has said what there is, whatever the host counts.
  where h.comments_count <> h.comments and coalesce(r.read_at < h.updated_at, true)
)
select
  repository_id,
  number
from differing
where rank <= 500
