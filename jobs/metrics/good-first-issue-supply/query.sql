-- Is there something for a newcomer to begin with?
with open_issues as (
  select
    s.scope,
    i.is_good_first,
    i.is_assigned,
    i.touched_at >= as_of - interval 365 days as is_touched,
    (unix_micros(as_of) - unix_micros(i.created_at)) / 86400e6 as age_days
  from int_newcomer_issues i
  join stg_repositories r on r.repository_id = i.repository_id and not coalesce(r.archived, false)
  join scopes s on s.repository_id = i.repository_id
  where i.closed_at is null
),
counts as (
  select
    scope,
    count_if(is_good_first and not is_assigned and is_touched) as supply,
    count_if(not is_good_first and not is_assigned and is_touched) as help_wanted,
    count_if(is_good_first and is_assigned) as assigned,
    count_if(is_good_first and not is_assigned and not is_touched) as untouched,
    quantile7(
      array_sort(collect_list(age_days) filter (where is_good_first and not is_assigned and is_touched)),
      0.5
    ) as median_age_days
  from open_issues
  group by scope
)
select
  c.scope,
  w.window,
  m.measure,
  m.value,
  c.supply as n
from counts c
cross join windows w
lateral view stack(
  5,
  'supply', cast(supply as double),
  'help-wanted', cast(help_wanted as double),
  'assigned', cast(assigned as double),
  'untouched', cast(untouched as double),
  'median-age', median_age_days
) m as measure, value
