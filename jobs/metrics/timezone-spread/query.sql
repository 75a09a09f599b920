-- Over how many time zones are those who commit spread?
with used as (
  select
    s.scope,
    w.window,
    c.person_id,
    c.author_offset_minutes as minutes,
    count(distinct c.sha) as commits
  from int_commit_credits c
  join scopes s on s.repository_id = c.repository_id
  join window_days w on w.day = to_date(c.at)
  -- Zones lie between these, a quarter of an hour apart; other clocks are set wrong.
  where c.author_offset_minutes between -720 and 840 and c.author_offset_minutes % 15 = 0
  group by s.scope, w.window, c.person_id, c.author_offset_minutes
),
clocks as (
  select
    scope,
    window,
    person_id,
    max_by(minutes, struct(commits, -minutes)) as usual,
    map_from_entries(collect_list(struct(minutes, commits))) as commits
  from used
  group by scope, window, person_id
  having sum(commits) >= 3
),
winters as (
  select
    scope,
    window,
    -- Of the neighbours an hour away the one used more often makes the pair.
    if(
      coalesce(commits[usual - 60], 0) > 0 and coalesce(commits[usual - 60], 0) >= coalesce(commits[usual + 60], 0),
      usual - 60,
      usual
    ) as minutes
  from clocks
),
zones as (
  select
    scope,
    window,
    nullif(minutes, 0) as zone,
    case
      when minutes = 0 then 'utc'
      when minutes < -120 then 'amer'
      when minutes <= 240 then 'emea'
      else 'apac'
    end as band,
    count(*) as people
  from winters
  group by scope, window, minutes
),
bands as (
  select
    scope,
    window,
    band,
    sum(people) as people,
    coalesce(
      sum(sum(people)) over (
        partition by scope, window, band = 'utc'
        order by sum(people), band
        rows between unbounded preceding and 1 preceding
      ),
      0
    ) as people_of_smaller
  from zones
  group by scope, window, band
),
shown as (
  select
    scope,
    window,
    -- Fewer than five are shown neither apart nor as what is left of all.
    if(band <> 'utc' and (people < 5 or people_of_smaller between 1 and 4), 'other', band) as band,
    sum(people) as people
  from bands
  group by scope, window, 3
),
totals as (
  select
    scope,
    window,
    cast(sum(people) as double) as n,
    cast(coalesce(sum(people) filter (where zone is null), 0) as double) as unknown,
    elephant_factor(
      array_sort(collect_list(if(zone is null, null, cast(people as double)))), cast(array() as array<double>)
    ).effective_known as effective
  from zones
  group by scope, window
),
banded as (
  select
    scope,
    window,
    elephant_factor(
      array_sort(collect_list(if(band = 'utc', null, cast(people as double)))), cast(array() as array<double>)
    ).effective_known as effective
  from bands
  group by scope, window
),
figures as (
  select
    scope,
    window,
    'effective' as measure,
    cast(null as string) as dimension,
    effective as value,
    cast(null as double) as low,
    cast(null as double) as high
  from totals
  union all
  select
    scope,
    window,
    'bands',
    null,
    effective,
    null,
    null
  from banded
  union all
  select
    s.scope,
    s.window,
    'share',
    'band=' || s.band,
    s.people / if(s.band = 'utc', t.n, t.n - t.unknown),
    s.people / t.n,
    if(s.band = 'utc', s.people, s.people + t.unknown) / t.n
  from shown s
  join totals t on t.scope = s.scope and t.window = s.window
)
select
  f.scope,
  f.window,
  f.measure,
  f.dimension,
  f.value,
  f.low,
  f.high,
  cast(t.n as bigint) as n,
  (t.n - t.unknown) / t.n as coverage,
  case
    when t.unknown * 2 > t.n then 'low_coverage'
    when t.n < 20 then 'small_sample'
    else 'ok'
  end as status
from figures f
join totals t on t.scope = f.scope and t.window = f.window
