-- Are reports of each type acknowledged? Grain: one row per scope, year-long window, type of issue (see int_issue_types)
-- and measure, over the issues of people who are not maintainers, opened at least two months before the window's end.
-- answered: another person had answered by the window's end. coverage is the share of issues of any type that the labels
-- call a bug or a feature request; below a third they do not tell. figure holds the columns of a metric's figure, as both
-- types have the same.
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
),
shares as (
  select
    scope,
    window,
    m.type,
    m.reports,
    m.answered,
    cast(labelled as double) / issues as coverage,
    3 * labelled < issues as is_unlabelled,
    wilson(m.answered, m.reports) as share
  from types
  lateral view stack(
    2,
    'bug', bugs, answered_bugs,
    'feature-request', requests, answered_requests
  ) m as type, reports, answered
)
select
  scope,
  window,
  type,
  named_struct(
    'measure', m.measure,
    'value', if(is_unlabelled, null, m.value),
    'low', if(is_unlabelled, null, share.low),
    'high', if(is_unlabelled, null, share.high),
    'n', reports,
    'events', answered,
    'coverage', coverage,
    'status', if(is_unlabelled, 'not_collected', null),
    'reason', if(
      is_unlabelled,
      'labels call only ' || cast(round(100 * coverage) as int) || '% of the issues a bug or a feature request',
      null
    )
  ) as figure
from shares
lateral view stack(
  2,
  'answered', share.value,
  'majority', if(reports = 0, null, if(2 * answered > reports, 1.0d, 0.0d))
) m as measure, value
