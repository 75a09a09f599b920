-- On which days did each person contribute? Grain: one row per repository, person and UTC day; n counts the
-- contributions. That an own change request was merged is somebody else's doing, so it is none here.
select
  repository_id,
  person_id,
  to_date(contributed_at) as day,
  count(*) as n
from int_contributions
where type <> 'merged'
group by repository_id, person_id, to_date(contributed_at)
