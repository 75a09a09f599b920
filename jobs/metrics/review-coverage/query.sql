-- How many of the merged changes did a second person look at?
with merges as (
  select
    s.scope,
    w.window,
    count(*) as merged,
    count_if(c.is_reviewed) as reviewed,
    count_if(c.has_commit) as traced
  from int_reviewed_changes c
  join scopes s on s.repository_id = c.repository_id
  join window_days w on w.day = to_date(c.merged_at)
  where c.author_class in ('human', 'ghost')
  group by s.scope, w.window
),
commits as (
  select
    s.scope,
    w.window,
    count(*) as commits,
    count_if(c.is_reviewed) as reviewed
  from int_commit_landings l
  join scopes s on s.repository_id = l.repository_id
  join window_days w on w.day = to_date(l.committed_at)
  left join int_reviewed_changes c on c.repository_id = l.repository_id and c.number = l.number
  group by s.scope, w.window
),
shares as (
  select
    scope,
    window,
    merged,
    reviewed,
    wilson(reviewed, merged) as share
  from merges
),
commit_shares as (
  select
    c.scope,
    c.window,
    c.commits,
    -- Where fewer than nine in ten merges left a commit behind, merge commits keep those of the branch.
    coalesce(m.traced < 0.9 * m.merged, false) as is_untraced,
    wilson(c.reviewed, c.commits) as share
  from commits c
  left join merges m on m.scope = c.scope and m.window = c.window
)
select
  scope,
  window,
  m.measure,
  m.value,
  m.low,
  m.high,
  merged as n,
  reviewed as events,
  cast(null as string) as status,
  cast(null as string) as reason
from shares
lateral view stack(
  2,
  'reviewed', share.value, share.low, share.high,
  'pass50', if(2 * reviewed >= merged, 1.0d, 0.0d), cast(null as double), cast(null as double)
) m as measure, value, low, high
union all
select
  scope,
  window,
  'commits',
  if(is_untraced, null, share.value),
  if(is_untraced, null, share.low),
  if(is_untraced, null, share.high),
  commits,
  cast(null as bigint),
  if(is_untraced, 'not_collected', null),
  if(is_untraced, 'merge commits keep the commits of a branch, and nothing links them to a change request', null)
from commit_shares
