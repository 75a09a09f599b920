-- Does the project answer most of the wishes that people bring?
with shares as (
  select
    scope,
    window,
    reports,
    answered,
    cast(labelled as double) / issues as coverage,
    3 * labelled < issues as is_unlabelled,
    wilson(answered, reports) as share
  from int_type_responses
  where type = 'feature-request'
)
select
  t.scope,
  t.window,
  m.measure,
  if(is_unlabelled, null, m.value) as value,
  if(is_unlabelled, null, m.low) as low,
  if(is_unlabelled, null, m.high) as high,
  reports as n,
  answered as events,
  coverage,
  if(is_unlabelled, 'not_collected', null) as status,
  if(
    is_unlabelled,
    'labels call only ' || cast(round(100 * coverage) as int) || '% of the issues a bug or a feature request',
    null
  ) as reason
from shares t
join windows w on w.window = t.window
lateral view stack(
  2,
  'answered', share.value, share.low, share.high,
  'majority', if(reports = 0, null, if(2 * answered > reports, 1.0d, 0.0d)), share.low, share.high
) m as measure, value, low, high
