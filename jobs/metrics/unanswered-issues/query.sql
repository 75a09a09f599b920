-- How many questions are still waiting for an answer, and how long have they waited?
with questions as (
  select
    repository_id,
    created_at,
    ended_at,
    -- Whoever closed it: it no longer waits in the open.
    coalesce(closed_at, ended_at) as left_at
  from int_first_responses
  where kind = 'issue' and author_class in ('human', 'ghost') and not author_is_maintainer and not is_imported
),
stock as (
  select
    s.scope,
    w.window,
    count_if(q.created_at <= w.window_to - interval 7 days) as over_7d,
    count_if(q.created_at <= w.window_to - interval 30 days) as over_30d,
    count_if(q.created_at <= w.window_to - interval 90 days) as over_90d
  from questions q
  join scopes s on s.repository_id = q.repository_id
  join windows w
    on q.created_at <= w.window_to - interval 7 days
    and q.ended_at >= w.window_to
    and q.left_at >= w.window_to
  group by s.scope, w.window
),
ripe as (
  select
    s.scope,
    w.window,
    count(*) as opened,
    count_if(q.ended_at >= w.window_to and q.left_at >= w.window_to) as waiting
  from questions q
  join scopes s on s.repository_id = q.repository_id
  join window_days w on w.day = to_date(q.created_at)
  where q.created_at <= w.window_to - interval 7 days
  group by s.scope, w.window
),
shares as (
  select
    scope,
    window,
    opened,
    wilson(waiting, opened) as share
  from ripe
)
select
  scope,
  window,
  m.measure,
  m.value,
  cast(null as double) as low,
  cast(null as double) as high,
  over_7d as n,
  -- A stock is what it is, however small.
  'ok' as status
from stock
lateral view stack(
  3,
  'over-7d', cast(over_7d as double),
  'over-30d', cast(over_30d as double),
  'over-90d', cast(over_90d as double)
) m as measure, value
union all
select
  scope,
  window,
  'share',
  share.value,
  share.low,
  share.high,
  opened,
  cast(null as string)
from shares
