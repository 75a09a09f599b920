-- How often does something new come out?
with counts as (
  select
    s.scope,
    w.window,
    count(*) as releases,
    count_if(e.kind in ('major', 'minor')) as feature,
    count_if(e.kind = 'patch') as patch,
    count_if(e.kind = 'prerelease') as prerelease,
    count_if(e.kind = 'other') as other,
    count_if(e.is_import) as imported
  from int_release_events e
  join scopes s on s.repository_id = e.repository_id
  join window_days w on w.day = to_date(e.released_at)
  group by s.scope, w.window
)
select
  scope,
  window,
  m.measure,
  cast(m.counted as double) as value,
  releases as n
from counts
lateral view stack(
  6,
  'releases', releases,
  'feature', feature,
  'patch', patch,
  'prerelease', prerelease,
  'other', other,
  'imported', imported
) m as measure, counted
