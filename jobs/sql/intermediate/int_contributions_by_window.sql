-- Grain: one row per repository, window, person and type of contribution; n counts them. Person-level facts are reduced
-- here, before scopes, because one person may contribute to many repositories of a scope.
select
  c.repository_id,
  w.window,
  c.person_id,
  c.type,
  count(*) as n
from int_contributions c
join window_days w on w.day = to_date(c.contributed_at) and w.kind in ('rolling', 'past', 'month', 'quarter')
group by c.repository_id, w.window, c.person_id, c.type
