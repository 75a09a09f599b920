-- How long did issues stay open? Grain: one row per issue and window in which it was opened, as seen at the end of its
-- follow-up: a past season's end, else the as-of date. outcome: completed,
-- not_planned, duplicate or unsaid (closed, with the host's reason), put_away (a bot closed it as not planned) or open,
-- which is what one counts as that was closed and opened again. counts is false for issues of machines and for ends
-- before the beginning.
with followed as (
  select
    t.repository_id,
    t.number,
    w.window,
    t.author_class,
    t.created_at,
    t.state_reason,
    if(w.kind = 'past', w.window_to, as_of) as followed_to
  from int_threads t
  join window_days w on w.day = to_date(t.created_at) and w.kind in ('rolling', 'past', 'month')
  where t.kind = 'issue'
),
ended as (
  select
    f.repository_id,
    f.number,
    f.window,
    f.author_class,
    f.created_at,
    coalesce(c.closed_at, f.followed_to) as ended_at,
    c.closed_by = 'bot' as is_by_bot,
    case
      when c.closed_at is null then 'open'
      when c.reopened_at is not null then 'unsaid'
      when f.state_reason in ('completed', 'not_planned', 'duplicate') then f.state_reason
      else 'unsaid'
    end as outcome
  from followed f
  left join int_thread_closings c
    on c.repository_id = f.repository_id
    and c.number = f.number
    and c.closed_at < f.followed_to
    and coalesce(c.reopened_at >= f.followed_to, true)
)
select
  repository_id,
  number,
  window,
  (unix_micros(ended_at) - unix_micros(created_at)) / 86400e6 as days,
  if(is_by_bot and outcome = 'not_planned', 'put_away', outcome) as outcome,
  coalesce(is_by_bot, false) as is_by_bot,
  author_class in ('human', 'ghost') and ended_at >= created_at as counts
from ended
