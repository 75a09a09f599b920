-- How far apart do feature releases lie? Grain: one row per repository or project, and year-long window: the main
-- train's gaps in the 24 months before the window's end, and how long ago its last feature release was then. The
-- main train is the one with the most feature releases. Lines that are supported for long, and old versions that
-- were brought along, are no rhythm.
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
  join scopes s on s.repository_id = e.repository_id and s.kind in ('repository', 'project', 'comparable')
  join windows w
    on e.released_at < w.window_to
    and (w.kind = 'trailing-year' or w.window in ('last-365d', 'year-ago-365d'))
  where e.kind in ('major', 'minor') and not e.is_behind and not e.is_import
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
    transform(
      slice(main.recent, 2, greatest(size(main.recent) - 1, 0)),
      (at, i) -> (unix_micros(at) - unix_micros(main.recent[i])) / 86400e6
    ) as gaps_days
  from main_trains
)
select
  scope,
  window,
  days_since_last,
  gaps_days,
  regularity(gaps_days) as gap
from gaps
