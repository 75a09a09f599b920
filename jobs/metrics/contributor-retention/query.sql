-- How many of those who contributed in one quarter contribute in the next?
with pairs as (
  select
    w.window,
    b.window as window_before
  from windows w
  join windows b on b.window_to = w.window_from and b.kind = 'quarter'
  where w.kind = 'quarter'
  union all
  select
    window,
    'previous-90d'
  from windows
  where window = 'last-90d'
),
active as (
  select distinct
    s.scope,
    c.window,
    c.person_id
  from int_contributions_by_window c
  join scopes s on s.repository_id = c.repository_id
  where c.window in ('last-90d', 'previous-90d') or c.window like '%-Q_'
),
shares as (
  select
    b.scope,
    p.window,
    count(*) as n,
    wilson(count(a.person_id), count(*)) as share
  from active b
  join pairs p on p.window_before = b.window
  left join active a on a.scope = b.scope and a.window = p.window and a.person_id = b.person_id
  group by b.scope, p.window
)
select
  scope,
  window,
  'retained' as measure,
  share.value,
  share.low,
  share.high,
  n
from shares
