-- One row per person with merged change requests: how many.
select
  s.scope,
  c.window,
  'effective' as measure,
  round(sum(c.credits), 9) as value,
  true as event
from int_credits_by_window c
join windows w on w.window = c.window
join scopes s on s.repository_id = c.repository_id and s.kind in ('project', 'comparable')
where c.unit = 'change-requests'
group by s.scope, c.window, c.person_id
