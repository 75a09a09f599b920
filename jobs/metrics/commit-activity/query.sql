-- Is there an ongoing flow of commits and merged changes?
with facts as (
  select distinct
    repository_id,
    'commit' as type,
    sha as id,
    to_date(at) as day
  from int_commit_credits
  where at < as_of
  union all
  select
    repository_id,
    'merge',
    cast(number as string),
    to_date(merged_at)
  from int_threads
  where kind = 'change_request' and author_class = 'human' and merged_at is not null
),
days as (
  select
    s.scope,
    f.type,
    f.day,
    count(*) as n
  from facts f
  join scopes s on s.repository_id = f.repository_id
  group by s.scope, f.type, f.day
),
counts as (
  select
    d.scope,
    w.window,
    sum(d.n) as commits
  from days d
  join window_days w on w.day = d.day
  where d.type = 'commit'
  group by d.scope, w.window
),
-- The last twelve whole months, whatever day it is.
months as (
  select
    scope,
    type,
    date_trunc('month', day) as month,
    sum(n) as n
  from days
  where day >= add_months(date_trunc('month', as_of), -12) and day < date_trunc('month', as_of)
  group by scope, type, date_trunc('month', day)
),
years as (
  select
    scope,
    count_if(type = 'commit') as commit_months,
    count_if(type = 'merge') as merge_months,
    min(n) filter (where type = 'commit') as fewest_commits,
    min(n) filter (where type = 'merge') as fewest_merges
  from months
  group by scope
)
select
  scope,
  window,
  'commits' as measure,
  cast(commits as double) as value,
  commits as n
from counts
union all
select
  y.scope,
  w.window,
  m.measure,
  m.value,
  12L
from years y
join windows w on w.window = 'last-365d'
lateral view stack(
  4,
  'months-with-commits', commit_months / 12.0d,
  'months-with-merges', merge_months / 12.0d,
  'fewest-commits', if(commit_months < 12, 0.0d, cast(fewest_commits as double)),
  'fewest-merges', if(merge_months < 12, 0.0d, cast(fewest_merges as double))
) m as measure, value
