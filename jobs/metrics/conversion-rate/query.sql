-- How many of those who propose a first change have two merged half a year later?
with requests as (
  select
    s.scope,
    t.author_person_id as person_id,
    t.created_at,
    t.merged_at,
    min(t.created_at) over (partition by s.scope, t.author_person_id) as first_at
  from int_threads t
  join scopes s on s.repository_id = t.repository_id
  where t.kind = 'change_request' and t.author_class = 'human'
),
people as (
  select
    scope,
    person_id,
    first_at,
    count_if(merged_at < first_at + interval 180 days) as merged
  from requests
  group by scope, person_id, first_at
),
cohorts as (
  select
    p.scope,
    w.window,
    w.window_to <= as_of - interval 180 days as is_mature,
    count(*) as n,
    wilson(count_if(p.merged >= 2), count(*)) as twice,
    wilson(count_if(p.merged >= 1), count(*)) as once
  from people p
  join window_days w on w.day = to_date(p.first_at)
  group by p.scope, w.window, w.window_to
)
select
  scope,
  window,
  m.measure,
  if(is_mature, m.value, null) as value,
  if(is_mature, m.low, null) as low,
  if(is_mature, m.high, null) as high,
  n,
  if(is_mature, null, 'not_reached') as status,
  if(is_mature, null, 'not everybody has had 180 days yet') as reason
from cohorts
lateral view stack(
  2,
  'converted', twice.value, twice.low, twice.high,
  'merged-once', once.value, once.low, once.high
) m as measure, value, low, high
