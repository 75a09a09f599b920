-- Could a business have predicted the next release?
with trains as (
  select
    s.scope,
    w.window,
    w.window_to,
    e.repository_id,
    e.train,
    array_sort(
      collect_list(e.released_at) filter (where e.released_at >= add_months(w.window_to, -24))
    ) as recent,
    max(e.released_at) as last_at
  from int_release_events e
  join scopes s on s.repository_id = e.repository_id and s.kind in ('repository', 'project')
  join windows w on e.released_at < w.window_to
  where e.kind in ('major', 'minor')
  group by s.scope, w.window, w.window_to, e.repository_id, e.train
),
main_trains as (
  select
    scope,
    window,
    max_by(struct(recent, last_at, window_to), struct(size(recent), last_at, -repository_id, train)) as main
  from trains
  group by scope, window
),
gaps as (
  select
    scope,
    window,
    (unix_micros(main.window_to) - unix_micros(main.last_at)) / 86400e6 as days_since_last,
    regularity(
      transform(
        slice(main.recent, 2, greatest(size(main.recent) - 1, 0)),
        (at, i) -> (unix_micros(at) - unix_micros(main.recent[i])) / 86400e6
      )
    ) as gap
  from main_trains
)
select
  scope,
  window,
  m.measure,
  m.value,
  coalesce(gap.n, 0L) as n
from gaps
lateral view stack(
  4,
  'rcv', gap.rcv,
  'median-interval', gap.median,
  'overdue', days_since_last / nullif(gap.p90, 0),
  'days-since-last', days_since_last
) m as measure, value
