-- How many changes does nobody but their author look at?
with merges as (
  select
    s.scope,
    w.window,
    count_if(c.merged_by <> 'unknown') as known,
    count_if(c.merged_by = 'author' and not c.is_reviewed) as self_merged,
    count_if(c.merged_by = 'unknown') as unknown
  from int_reviewed_changes c
  join scopes s on s.repository_id = c.repository_id
  join window_days w on w.day = to_date(c.merged_at)
  where c.author_class in ('human', 'ghost')
  group by s.scope, w.window
),
shares as (
  select
    scope,
    window,
    known,
    self_merged,
    unknown,
    wilson(self_merged, known) as share
  from merges
)
select
  scope,
  window,
  'self-merged' as measure,
  share.value,
  share.low,
  share.high,
  known as n,
  self_merged as events,
  unknown as excluded,
  cast(known as double) / (known + unknown) as coverage
from shares
