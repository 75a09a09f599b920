-- How much of a year's work is each person's? Grain: one row per repository, year-long window, unit and person.
-- unit: change-requests (merged, one credit to the author) or commits (one credit shared by author and co-authors).
with credits as (
  select
    repository_id,
    'change-requests' as unit,
    author_person_id as person_id,
    merged_at as at,
    1.0d as credits
  from int_threads
  where author_class = 'human' and merged_at is not null
  union all
  select
    repository_id,
    'commits',
    person_id,
    at,
    credits
  from int_commit_credits
)
select
  c.repository_id,
  w.window,
  c.unit,
  c.person_id,
  -- Thirds added in another order differ in the last digit, and whoever draws lots by these sums would draw others.
  round(sum(c.credits), 9) as credits
from credits c
join window_days w
  on w.day = to_date(c.at) and (w.kind = 'trailing-year' or w.window in ('last-365d', 'year-ago-365d'))
group by c.repository_id, w.window, c.unit, c.person_id
