-- How many people marked the project with a star, and how many lately?
with looks as (
  select
    s.scope,
    w.window,
    s.repository_id,
    max_by(n.stargazers_count, n.observed_on) as stars
  from scopes s
  cross join windows w
  left join stg_repository_snapshots n
    on n.repository_id = s.repository_id
    and n.observed_on <= to_date(w.window_to)
    and n.observed_on >= date_sub(to_date(w.window_to), 7)
    and n.stargazers_count is not null
  group by s.scope, w.window, s.repository_id
)
select
  scope,
  window,
  'total' as measure,
  cast(sum(stars) as double) as value,
  count(stars) as n,
  count(stars) / cast(count(*) as double) as coverage,
  case
    when count(stars) = 0 then 'not_collected'
    when count(stars) < count(*) then 'low_coverage'
    else 'ok'
  end as status,
  case
    when count(stars) = 0 then 'nobody looked in the week before the end of the window'
    when count(stars) < count(*) then 'the sum over those repositories that were looked at'
  end as reason
from looks
group by scope, window
union all
select
  s.scope,
  w.window,
  'gained',
  cast(sum(d.stars) as double),
  sum(d.stars),
  cast(null as double),
  cast(null as string),
  cast(null as string)
from stg_star_days d
join scopes s on s.repository_id = d.repository_id
join window_days w on w.day = d.starred_on
group by s.scope, w.window
