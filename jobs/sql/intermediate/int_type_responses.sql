-- Are reports of each type acknowledged? Grain: one row per scope, year-long window and type of issue (see
-- int_issue_types), over the issues of people who are not maintainers, opened at least two months before the window's
-- end. answered: another person had answered by the window's end. issues and labelled say how many there were of any
-- type, and how many of them the labels call a bug or a feature request.
with questions as (
  select
    s.scope,
    w.window,
    t.type,
    r.outcome = 'answered' and r.ended_at < w.window_to as is_answered
  from int_first_responses r
  join scopes s on s.repository_id = r.repository_id
  join window_days w
    on w.day = to_date(r.created_at)
    and w.window in ('last-365d', 'year-ago-365d')
    and r.created_at < w.window_to - interval 2 months
  left join int_issue_types t on t.repository_id = r.repository_id and t.number = r.number
  where r.kind = 'issue'
    and r.author_class in ('human', 'ghost')
    and not r.author_is_maintainer
    and not r.is_imported
    and r.ended_at >= r.created_at
),
types as (
  select
    scope,
    window,
    count(*) as issues,
    count(type) as labelled,
    count_if(type = 'bug') as bugs,
    count_if(type = 'bug' and is_answered) as answered_bugs,
    count_if(type = 'feature-request') as requests,
    count_if(type = 'feature-request' and is_answered) as answered_requests
  from questions
  group by scope, window
)
select
  scope,
  window,
  m.type,
  m.reports,
  m.answered,
  issues,
  labelled
from types
lateral view stack(
  2,
  'bug', bugs, answered_bugs,
  'feature-request', requests, answered_requests
) m as type, reports, answered
