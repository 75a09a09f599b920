-- Do newcomers wait longer for an answer than people who are known already?
with waits as (
  select
    s.scope,
    r.window,
    if(r.kind = 'issue', 'issues', 'change-requests') as kind,
    r.dimension = 'opener=newcomer' as is_newcomer,
    r.days,
    if(r.outcome = 'answered', 1L, 0L) as answered
  from int_response_waits r
  join scopes s on s.repository_id = r.repository_id
  join windows w on w.window = r.window
  where r.counts and r.dimension in ('opener=newcomer', 'opener=returning')
),
groups as (
  select
    scope,
    window,
    kind,
    survival(days, answered) filter (where is_newcomer) as newcomers,
    collect_list(days) filter (where is_newcomer) as days,
    collect_list(answered) filter (where is_newcomer) as outcomes,
    collect_list(days) filter (where not is_newcomer) as returning_days,
    collect_list(answered) filter (where not is_newcomer) as returning_outcomes
  from waits
  group by scope, window, kind
),
compared as (
  select
    scope,
    window,
    kind,
    newcomers,
    if(
      size(days) = 0 or size(returning_days) = 0,
      null,
      restricted_means(days, outcomes, returning_days, returning_outcomes, 30)
    ) as means,
    size(returning_days) as returning
  from groups
)
select
  scope,
  window,
  kind || '-' || m.measure as measure,
  m.value,
  m.low,
  m.high,
  if(m.measure = 'difference', least(newcomers.n, returning), newcomers.n) as n,
  newcomers.events
from compared
lateral view stack(
  3,
  'answered-7d', newcomers.share_7d, newcomers.share_7d_low, newcomers.share_7d_high,
  'rmst-30d', newcomers.rmst_30d, cast(null as double), cast(null as double),
  'difference', means.difference, means.difference_low, means.difference_high
) m as measure, value, low, high
