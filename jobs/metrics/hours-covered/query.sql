-- At which share of the day is somebody at work on the project?
with hours as (
  select
    s.scope,
    w.window,
    hour(c.contributed_at) as hour,
    cast(count(*) as double) as n,
    collect_set(c.person_id) as people
  from int_contributions c
  join scopes s on s.repository_id = c.repository_id
  join window_days w on w.day = to_date(c.contributed_at)
  -- A merge is dated for the author, but made by somebody else.
  where c.type <> 'merged'
  group by s.scope, w.window, hour(c.contributed_at)
),
days as (
  select
    scope,
    window,
    sum(n) as n,
    size(array_distinct(flatten(collect_list(people)))) >= 5 as several,
    array_sort(collect_list(n)) as counts
  from hours
  group by scope, window
)
select
  scope,
  window,
  m.measure,
  if(several, m.value, null) as value,
  cast(n as bigint) as n,
  case when not several then 'small_sample' end as status,
  case when not several then 'fewer than five people' end as reason
from days
lateral view stack(
  2,
  'hours', cast(size(filter(counts, each -> each * 20 >= n)) as double),
  'effective', elephant_factor(counts, cast(array() as array<double>)).effective_known
) m as measure, value
