-- What share of the changes that people propose is taken?
with closings as (
  select
    repository_id,
    number,
    closed_at,
    reopened_at,
    case
      when is_merge then 'merged'
      when closed_by = 'author' then 'withdrawn'
      when closed_by = 'bot' then 'bot-closed'
      else 'declined'
    end as ending
  from int_thread_closings
  where kind = 'change_request' and author_class in ('human', 'ghost')
),
ended as (
  select
    s.scope,
    w.window,
    d.dimension,
    c.ending
  from closings c
  join int_thread_openers o on o.repository_id = c.repository_id and o.number = c.number
  join scopes s on s.repository_id = c.repository_id
  join window_days w on w.day = to_date(c.closed_at)
  lateral view explode(
    if(w.kind = 'rolling' and o.opener is not null, array(null, 'opener=' || o.opener), array(cast(null as string)))
  ) d as dimension
  where c.reopened_at is null or c.reopened_at >= w.window_to
),
counts as (
  select
    scope,
    window,
    dimension,
    count_if(ending = 'merged') as merged,
    count_if(ending in ('merged', 'declined')) as decided,
    count_if(ending = 'withdrawn') as withdrawn,
    count_if(ending = 'bot-closed') as bot_closed,
    count(*) as closed
  from ended
  group by scope, window, dimension
),
shares as (
  select
    *,
    wilson(merged, decided) as share
  from counts
)
select
  scope,
  window,
  m.measure,
  dimension,
  m.value,
  m.low,
  m.high,
  m.n,
  m.events,
  m.excluded
from shares
lateral view stack(
  3,
  'accepted', share.value, share.low, share.high, decided, merged, withdrawn + bot_closed,
  'withdrawn', cast(withdrawn as double), cast(null as double), cast(null as double), closed, withdrawn, 0L,
  'bot-closed', cast(bot_closed as double), cast(null as double), cast(null as double), closed, bot_closed, 0L
) m as measure, value, low, high, n, events, excluded
