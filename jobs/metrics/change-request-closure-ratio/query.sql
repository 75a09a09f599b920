-- Is the project keeping up with the changes that people propose?
with changes as (
  select
    s.scope,
    w.window,
    w.kind,
    t.is_draft,
    1L as opened,
    0L as closed,
    0L as still_open
  from int_threads t
  join scopes s on s.repository_id = t.repository_id
  join window_days w on w.day = to_date(t.created_at)
  where t.kind = 'change_request' and t.author_class in ('human', 'ghost')
  union all
  select
    s.scope,
    w.window,
    w.kind,
    c.is_draft,
    0L,
    1L,
    0L
  from int_thread_closings c
  join scopes s on s.repository_id = c.repository_id
  join window_days w on w.day = to_date(c.closed_at)
  where c.kind = 'change_request'
    and c.author_class in ('human', 'ghost')
    and (c.reopened_at is null or c.reopened_at >= w.window_to)
  union all
  select
    s.scope,
    w.window,
    'edge',
    cast(null as boolean),
    0L,
    0L,
    o.open_threads
  from int_open_threads o
  join scopes s on s.repository_id = o.repository_id
  join windows w on w.window_to = o.at
  where o.kind = 'change_request'
  union all
  select
    s.scope,
    w.window,
    'now',
    t.is_draft,
    0L,
    0L,
    1L
  from int_threads t
  join scopes s on s.repository_id = t.repository_id
  join windows w on w.kind = 'rolling'
  where t.kind = 'change_request' and t.author_class in ('human', 'ghost') and t.closed_at is null
),
states as (
  select
    scope,
    window,
    d.dimension,
    opened,
    closed,
    still_open
  from changes
  lateral view explode(
    case
      when kind = 'now' then array(if(is_draft, 'state=draft', 'state=ready'))
      when kind = 'rolling' then array(null, if(is_draft, 'state=draft', 'state=ready'))
      else array(cast(null as string))
    end
  ) d as dimension
),
flows as (
  select
    scope,
    window,
    dimension,
    sum(opened) as opened,
    sum(closed) as closed,
    sum(still_open) as still_open,
    poisson_ratio(sum(closed), sum(opened)) as flow
  from states
  group by scope, window, dimension
)
select
  scope,
  window,
  m.measure,
  dimension,
  m.value,
  m.low,
  m.high,
  opened + closed as n,
  if(opened = 0 and m.measure = 'flow', 'no_population', null) as status
from flows
lateral view stack(
  4,
  'flow', if(opened = 0, null, flow.value), if(opened = 0, null, flow.low), if(opened = 0, null, flow.high),
  -- Whatever was open at some time in the window is now either closed or still open.
  'clearance', cast(closed as double) / nullif(closed + still_open, 0), cast(null as double), cast(null as double),
  'net-backlog', cast(opened - closed as double), cast(null as double), cast(null as double),
  'open', cast(still_open as double), cast(null as double), cast(null as double)
) m as measure, value, low, high
