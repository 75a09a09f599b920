-- Does work come steadily or in bursts?
with moments as (
  select
    s.scope,
    w.window,
    c.contributed_at as at
  from int_contributions c
  join scopes s on s.repository_id = c.repository_id
  join window_days w on w.day = to_date(c.contributed_at)
  where c.type <> 'merged'
),
series as (
  select
    scope,
    window,
    array_sort(collect_list(unix_micros(at))) as moments
  from moments
  group by scope, window
),
intervals as (
  select
    scope,
    window,
    transform(
      slice(moments, 2, greatest(size(moments) - 1, 0)),
      (moment, i) -> (moment - moments[i]) / 86400e6
    ) as days
  from series
)
select
  scope,
  window,
  'burstiness' as measure,
  burstiness(days) as value,
  cast(size(days) as bigint) as n
from intervals
