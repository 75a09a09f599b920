-- Are newcomers' changes merged as often as those of people who are known already?
with closings as (
  select
    s.scope,
    w.window,
    o.opener = 'newcomer' as is_newcomer,
    c.is_merge,
    c.is_merge or c.closed_by = 'person' as is_decided
  from int_thread_closings c
  join int_thread_openers o
    on o.repository_id = c.repository_id and o.number = c.number and o.opener in ('newcomer', 'returning')
  join scopes s on s.repository_id = c.repository_id
  join window_days w on w.day = to_date(c.closed_at)
  where c.kind = 'change_request' and (c.reopened_at is null or c.reopened_at >= w.window_to)
),
counts as (
  select
    scope,
    window,
    count_if(is_newcomer and is_decided) as decided,
    count_if(is_newcomer and is_merge) as merged,
    count_if(is_newcomer and not is_decided) as excluded,
    count_if(not is_newcomer and is_decided) as returning_decided,
    count_if(not is_newcomer and is_merge) as returning_merged
  from closings
  group by scope, window
),
shares as (
  select
    *,
    wilson(merged, nullif(decided, 0)) as share,
    newcombe(merged, nullif(decided, 0), returning_merged, nullif(returning_decided, 0)) as difference
  from counts
)
select
  scope,
  window,
  m.measure,
  m.value,
  m.low,
  m.high,
  m.n,
  excluded
from shares
lateral view stack(
  2,
  'accepted', share.value, share.low, share.high, decided,
  'difference', difference.value, difference.low, difference.high, least(decided, returning_decided)
) m as measure, value, low, high, n
