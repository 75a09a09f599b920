-- What share of the people who open an issue get an answer within two business days, a week, a month?
with waits as (
  select
    s.scope,
    r.window,
    r.days,
    r.business_days,
    if(r.outcome = 'answered', 1L, 0L) as answered,
    r.counts
  from int_response_waits r
  join windows w on w.window = r.window
  join scopes s on s.repository_id = r.repository_id
  where r.kind = 'issue' and r.dimension is null
),
curves as (
  select
    scope,
    window,
    survival(days, answered) filter (where counts) as wait,
    -- On a clock that counts seven for two business days, their share is the one within seven.
    survival(3.5d * business_days, answered) filter (where counts) as business_wait,
    -- The plain share of those answered exists only where all others were followed so long.
    if(
      coalesce(min(business_days) filter (where counts and answered = 0) >= 2, true),
      wilson(count_if(counts and answered = 1 and business_days <= 2), count_if(counts)),
      null
    ) as plain_2,
    if(
      coalesce(min(days) filter (where counts and answered = 0) >= 7, true),
      wilson(count_if(counts and answered = 1 and days <= 7), count_if(counts)),
      null
    ) as plain_7,
    if(
      coalesce(min(days) filter (where counts and answered = 0) >= 30, true),
      wilson(count_if(counts and answered = 1 and days <= 30), count_if(counts)),
      null
    ) as plain_30,
    count_if(not counts) as excluded
  from waits
  group by scope, window
)
select
  scope,
  window,
  m.measure,
  m.value,
  m.low,
  m.high,
  wait.n,
  wait.events,
  excluded,
  if(m.value is null and m.measure like 'plain-%' and wait.n > 0, 'no_population', null) as status,
  if(m.value is null and m.measure like 'plain-%' and wait.n > 0, 'not every issue was followed so long', null) as reason
from curves
lateral view stack(
  6,
  'within-2-business-days', business_wait.share_7d, business_wait.share_7d_low, business_wait.share_7d_high,
  'within-7d', wait.share_7d, wait.share_7d_low, wait.share_7d_high,
  'within-30d', wait.share_30d, wait.share_30d_low, wait.share_30d_high,
  'plain-2-business-days', plain_2.value, plain_2.low, plain_2.high,
  'plain-7d', plain_7.value, plain_7.low, plain_7.high,
  'plain-30d', plain_30.value, plain_30.low, plain_30.high
) m as measure, value, low, high
