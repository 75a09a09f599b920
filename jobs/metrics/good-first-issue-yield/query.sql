-- Do newcomers solve the issues that are meant for them, and does anybody help them?
with closings as (
  select
    repository_id,
    number,
    max_by(closer_number, struct(created_at, event_id)) as closer_number
  from stg_timeline_events
  where event = 'closed' and created_at < as_of
  group by repository_id, number
),
solved as (
  select
    s.scope,
    w.window,
    count(*) as closed,
    count(o.opener) as known,
    count_if(o.opener = 'newcomer') as by_newcomers
  from int_newcomer_issues i
  join scopes s on s.repository_id = i.repository_id
  join window_days w on w.day = to_date(i.closed_at)
  left join closings c on c.repository_id = i.repository_id and c.number = i.number
  left join int_thread_openers o
    on o.repository_id = i.repository_id and o.number = c.closer_number and o.opener <> 'unknown'
  where i.is_good_first and i.state_reason = 'completed'
  group by s.scope, w.window
),
merges as (
  select
    repository_id,
    author_person_id as person_id,
    sort_array(collect_list(merged_at)) as merged
  from int_threads
  where merged_at is not null and author_class = 'human'
  group by repository_id, author_person_id
),
remarks as (
  select
    i.repository_id,
    i.number,
    i.closed_at,
    c.at,
    m.person_id is not null as is_maintainer,
    m.person_id is null and coalesce(get(g.merged, 2) >= c.at, true) as is_newcomer
  from int_newcomer_issues i
  join int_interactions c
    on c.repository_id = i.repository_id and c.number = i.number and c.type = 'comment' and c.actor_class = 'human'
  left join int_maintainers m on m.repository_id = c.repository_id and m.person_id = c.person_id
  left join merges g on g.repository_id = c.repository_id and g.person_id = c.person_id
  where i.is_good_first
),
firsts as (
  select
    repository_id,
    number,
    min(closed_at) as closed_at,
    min(at) as asked_at
  from remarks
  where is_newcomer
  group by repository_id, number
),
replies as (
  select
    f.repository_id,
    f.number,
    f.asked_at,
    min(r.at) as replied_at,
    -- What is asked after the closing, waits on.
    if(min(f.closed_at) > f.asked_at, min(f.closed_at), as_of) as until
  from firsts f
  left join remarks r
    on r.repository_id = f.repository_id and r.number = f.number and r.is_maintainer and r.at > f.asked_at
  group by f.repository_id, f.number, f.asked_at
),
waits as (
  select
    s.scope,
    w.window,
    survival(
      (unix_micros(coalesce(r.replied_at, r.until)) - unix_micros(r.asked_at)) / 86400e6,
      if(r.replied_at is null, 0L, 1L)
    ) as wait
  from replies r
  join scopes s on s.repository_id = r.repository_id
  join window_days w on w.day = to_date(r.asked_at)
  group by s.scope, w.window
),
shares as (
  select
    *,
    wilson(by_newcomers, nullif(known, 0)) as share
  from solved
)
select
  scope,
  window,
  'by-newcomers' as measure,
  share.value,
  share.low,
  share.high,
  known as n,
  cast(null as bigint) as events,
  cast(known as double) / closed as coverage
from shares
union all
select
  scope,
  window,
  'closed',
  cast(closed as double),
  null,
  null,
  closed,
  null,
  null
from shares
union all
select
  scope,
  window,
  m.measure,
  m.value,
  m.low,
  m.high,
  wait.n,
  wait.events,
  null
from waits
lateral view stack(
  2,
  'reply-median', wait.median, wait.median_low, wait.median_high,
  'replied-7d', wait.share_7d, wait.share_7d_low, wait.share_7d_high
) m as measure, value, low, high
