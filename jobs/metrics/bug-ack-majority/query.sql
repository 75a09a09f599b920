-- Does the project acknowledge most of the bugs that people report?
select
  r.scope,
  r.window,
  r.figure.*
from int_type_responses r
join windows w on w.window = r.window
where r.type = 'bug'
