-- How many people contribute, and in which ways?
with people as (
  select
    s.scope,
    c.window,
    c.person_id,
    max(c.type in ('merged', 'commit')) as has_code,
    max(c.type = 'review') as has_review,
    max(c.type = 'issue') as has_issue,
    max(c.type = 'comment') as has_discussion
  from int_contributions_by_window c
  join scopes s on s.repository_id = c.repository_id
  join windows w on w.window = c.window
  group by s.scope, c.window, c.person_id
),
counts as (
  select
    scope,
    window,
    count(*) as people,
    count_if(has_code) as code,
    count_if(has_review) as review,
    count_if(has_issue) as issue,
    count_if(has_discussion) as discussion
  from people
  group by scope, window
)
select
  scope,
  window,
  m.measure,
  cast(m.people_counted as double) as value,
  people as n
from counts
lateral view stack(
  5,
  'any', people,
  'code', code,
  'review', review,
  'issue', issue,
  'discussion', discussion
) m as measure, people_counted
