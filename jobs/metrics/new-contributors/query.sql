-- How many people contribute for the first time?
with firsts as (
  select
    s.scope,
    f.person_id,
    m.measure,
    min(f.contributed_at) as contributed_at,
    -- Of the year after a move nobody knows who took part before it; only commits came along.
    min_by(
      f.type <> 'commit'
        and coalesce(
          f.contributed_at >= h.starts_at and f.contributed_at < h.starts_at + interval 365 days,
          false
        ),
      struct(f.contributed_at, f.type, f.repository_id)
    ) as is_unknown
  from int_first_contributions f
  join scopes s on s.repository_id = f.repository_id
  left join int_history_starts h on h.repository_id = f.repository_id
  lateral view explode(
    case f.type
      when 'change_request' then array('any', 'change-request')
      when 'merged' then array('any', 'merged')
      when 'issue' then array('any', 'issue')
      else array('any')
    end
  ) m as measure
  group by s.scope, f.person_id, m.measure
)
select
  f.scope,
  w.window,
  f.measure,
  cast(count_if(not f.is_unknown) as double) as value,
  count_if(not f.is_unknown) as n,
  count_if(f.is_unknown) as excluded
from firsts f
join window_days w on w.day = to_date(f.contributed_at)
group by f.scope, w.window, f.measure
