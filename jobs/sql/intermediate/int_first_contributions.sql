-- When did each person first contribute to each repository? Grain: one row per repository, person and type.
-- Only as true as the history is whole: a metric that reads this reaches back to the beginning.
select
  repository_id,
  person_id,
  type,
  min(contributed_at) as contributed_at
from int_contributions
group by repository_id, person_id, type
