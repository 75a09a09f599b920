-- How long does one round of a review take, and who waits for whom?
with lengths as (
  select
    repository_id,
    'median-round' as measure,
    min(began_at) as began_at,
    max(ended_at) as ended_at,
    bool_and(is_over) as is_over
  from int_review_turns
  group by repository_id, number, (turn + 1) div 2
  union all
  select
    repository_id,
    side || '-side',
    began_at,
    ended_at,
    is_over
  from int_review_turns
),
followed as (
  select
    s.scope,
    w.window,
    l.measure,
    l.began_at,
    l.ended_at,
    if(w.kind = 'past', w.window_to, as_of) as followed_to,
    l.is_over
  from lengths l
  join scopes s on s.repository_id = l.repository_id
  join window_days w on w.day = to_date(l.began_at)
),
curves as (
  select
    scope,
    window,
    measure,
    survival(
      (unix_micros(least(ended_at, followed_to)) - unix_micros(began_at)) / 86400e6,
      if(is_over and ended_at < followed_to, 1L, 0L)
    ) as length
  from followed
  group by scope, window, measure
),
finished as (
  select
    t.repository_id,
    t.number,
    t.closed_at,
    count_if(r.side = 'reviewer') as rounds
  from int_threads t
  join int_review_turns r on r.repository_id = t.repository_id and r.number = t.number
  where t.closed_at is not null
  group by t.repository_id, t.number, t.closed_at
)
select
  scope,
  window,
  measure,
  length.median as value,
  length.median_low as low,
  length.median_high as high,
  length.n,
  length.events
from curves
union all
select
  s.scope,
  w.window,
  'rounds',
  avg(f.rounds),
  cast(null as double),
  cast(null as double),
  count(*),
  cast(null as bigint)
from finished f
join scopes s on s.repository_id = f.repository_id
join window_days w on w.day = to_date(f.closed_at)
group by s.scope, w.window
