-- Does the project answer most of the wishes that people bring?
select
  r.scope,
  r.window,
  r.figure.*
from int_type_responses r
join windows w on w.window = r.window
where r.type = 'feature-request'
