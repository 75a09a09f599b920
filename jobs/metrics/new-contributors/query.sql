-- How many people contribute for the first time?
with firsts as (
  select
    s.scope,
    f.person_id,
    m.measure,
    min(f.contributed_at) as contributed_at
  from int_first_contributions f
  join scopes s on s.repository_id = f.repository_id
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
  cast(count(*) as double) as value,
  count(*) as n
from firsts f
join window_days w on w.day = to_date(f.contributed_at)
group by f.scope, w.window, f.measure
