-- What would other tools say of the same issues?
with waits as (
  select
    s.scope,
    w.window,
    r.days,
    r.outcome = 'answered' as is_answered
  from int_response_waits r
  join windows w on w.window = r.window
  join scopes s on s.repository_id = r.repository_id
  where r.kind = 'issue' and r.counts and r.dimension is null
),
naive as (
  select
    scope,
    window,
    quantile7(collect_list(days) filter (where is_answered), 0.5) as median,
    avg(days) filter (where is_answered) as mean,
    avg(if(is_answered, days, 15.0d)) as mean_imputed,
    count(*) as issues,
    count_if(is_answered) as answered
  from waits
  group by scope, window
)
select
  scope,
  window,
  m.measure,
  m.value,
  m.n,
  answered as events,
  issues - m.n as excluded
from naive
lateral view stack(
  3,
  'median', median, answered,
  'mean', mean, answered,
  'mean-imputed-15d', mean_imputed, issues
) m as measure, value, n
