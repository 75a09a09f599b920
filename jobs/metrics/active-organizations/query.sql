-- How many organisations do more than drop by?
with counts as (
  select
    o.scope,
    o.window,
    o.credits,
    o.elephant.coverage as coverage,
    o.active,
    o.status,
    o.unknown_active,
    -- Known ones that one more person would make active, and unknown people too small to be active alone.
    o.organizations - o.active as nearly,
    o.unknown_people - o.unknown_active as small
  from int_organizations o
  join windows w on w.window = o.window
  where o.unit = 'change-requests' and o.circle = 'all'
)
select
  scope,
  window,
  'active' as measure,
  cast(active as double) as value,
  cast(active as double) as low,
  cast(
    active + unknown_active + least(nearly, small) + floor(greatest(small - nearly, 0) / 2) as double
  ) as high,
  cast(round(credits) as bigint) as n,
  coverage,
  status
from counts
