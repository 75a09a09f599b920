-- How long did they wait for a first answer? Grain: one row per thread, window in which its wait began, and dimension:
-- null for the answer of anybody, and in the windows up to now also opener=… (see int_thread_openers) and
-- responder=maintainer. A past season is followed to its own end, so that it has no longer to be answered than the
-- present one; in a ripe window each thread is followed for exactly 30 days. counts is false for what has no clock:
-- threads of machines and, but under their own name, of maintainers, imported ones, and ends before the beginning.
with waits as (
  select
    r.repository_id,
    r.number,
    r.kind,
    r.author_class,
    r.waiting_since,
    s.dimension,
    s.ended_at,
    s.outcome,
    r.author_class in ('human', 'ghost')
      and not r.is_imported
      and s.ended_at >= r.waiting_since
      and (not r.author_is_maintainer or s.dimension <=> 'opener=maintainer') as counts
  from int_first_responses r
  left join int_thread_openers o on o.repository_id = r.repository_id and o.number = r.number
  lateral view stack(
    3,
    cast(null as string), r.ended_at, r.outcome,
    'opener=' || coalesce(o.opener, 'unsaid'), r.ended_at, r.outcome,
    'responder=maintainer', r.maintainer_ended_at, r.maintainer_outcome
  ) s as dimension, ended_at, outcome
),
followed as (
  select
    r.repository_id,
    r.number,
    r.kind,
    w.window,
    r.dimension,
    r.author_class,
    r.waiting_since,
    r.ended_at,
    case w.kind
      when 'past' then w.window_to
      when 'ripe' then r.waiting_since + interval 30 days
    end as followed_to,
    r.outcome,
    r.counts
  from waits r
  join window_days w
    on w.day = to_date(r.waiting_since)
    and (w.kind = 'rolling' or (r.dimension is null and w.kind in ('past', 'ripe', 'month')))
  where not r.dimension <=> 'opener=unsaid'
)
select
  repository_id,
  number,
  kind,
  window,
  dimension,
  author_class,
  (unix_micros(least(ended_at, followed_to)) - unix_micros(waiting_since)) / 86400e6 as days,
  business_days(waiting_since, least(ended_at, followed_to)) as business_days,
  if(ended_at >= followed_to, 'waiting', outcome) as outcome,
  counts
from followed
