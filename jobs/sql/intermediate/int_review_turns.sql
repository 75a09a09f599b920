-- Whose turn was it in a review, and for how long? Grain: one row per turn of an open change request of a person. side
-- is reviewer (from the time it was ready, or the author's last word, to the next person who reviews or comments) or
-- author (from there to the author's next word). turn counts from 1, so that the odd ones are the reviewers'; a round
-- is an odd turn and the even one after it. is_over is false where nobody has moved until ended_at: the as-of date, or
-- a closing or merge by who was not being waited for. A merge or closing ends the turn of whoever does it, and the
-- author's in any case.
with words as (
  select
    i.repository_id,
    i.number,
    i.at,
    if(i.may_be_author, 'author', 'reviewer') as side
  from int_interactions i
  join int_threads t on t.repository_id = i.repository_id and t.number = i.number
  where t.kind = 'change_request'
    and t.author_class = 'human'
    and i.actor_class in ('human', 'ghost')
    and i.at >= t.waiting_since
    and i.at < coalesce(t.closed_at, as_of)
  union all
  select
    repository_id,
    number,
    waiting_since,
    'author'
  from int_threads
  where kind = 'change_request' and author_class = 'human' and waiting_since is not null
),
turns as (
  select
    *,
    lag(side) over (partition by repository_id, number order by at, side) as side_before
  from words
),
moves as (
  select
    repository_id,
    number,
    at as began_at,
    if(side = 'author', 'reviewer', 'author') as side,
    lead(at) over (partition by repository_id, number order by at, side) as ended_at,
    row_number() over (partition by repository_id, number order by at, side) as turn
  from turns
  where side_before is null or side <> side_before
),
endings as (
  select
    repository_id,
    number,
    closed_at,
    closed_by
  from int_thread_closings
  where kind = 'change_request' and reopened_at is null
)
select
  m.repository_id,
  m.number,
  m.side,
  m.turn,
  m.began_at,
  coalesce(m.ended_at, e.closed_at, as_of) as ended_at,
  m.ended_at is not null
    or (e.closed_at is not null and (m.side = 'author' or e.closed_by = 'person')) as is_over
from moves m
left join endings e on e.repository_id = m.repository_id and e.number = m.number
