-- Which issues are meant for newcomers? Grain: one row per issue of which a label says so now; is_good_first where
-- one of them says more than "help wanted". Labels are compared in small letters, with blanks for everything else
-- than letters.
with folded as (
  select
    repository_id,
    number,
    updated_at,
    trim(regexp_replace(lower(label), '[^a-z]+', ' ')) as label
  from stg_issues
  lateral view explode(labels) l as label
  where kind = 'issue'
),
meant as (
  select
    repository_id,
    number,
    max(updated_at) as updated_at,
    max(
      label in ('beginner', 'easy', 'starter', 'newcomer', 'hacktoberfest')
        or label rlike '(^| )(good first issues?|first timers only|up for grabs|beginner friendly)( |$)'
    ) as is_good_first,
    max(label rlike '(^| )help wanted( |$)') as is_help_wanted
  from folded
  group by repository_id, number
),
assignments as (
  select
    repository_id,
    number,
    count_if(event = 'assigned') > count_if(event = 'unassigned') as is_assigned
  from stg_timeline_events
  where event in ('assigned', 'unassigned') and created_at < as_of
  group by repository_id, number
)
select
  t.repository_id,
  t.number,
  m.is_good_first,
  coalesce(a.is_assigned, false) as is_assigned,
  t.created_at,
  least(m.updated_at, as_of) as touched_at,
  t.closed_at,
  t.state_reason
from meant m
join int_threads t on t.repository_id = m.repository_id and t.number = m.number
left join assignments a on a.repository_id = m.repository_id and a.number = m.number
where m.is_good_first or m.is_help_wanted
