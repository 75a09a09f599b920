-- How much of a year's work is each person's? Grain: one row per repository, year-long window, unit, person and the
-- organisation that the person worked for at the time.
-- unit: change-requests (merged, one credit to the author); commits (one credit shared by author and co-authors);
-- reviews (one credit for each change request of somebody else that a person reviewed, when first); issue-responses
-- (one for each issue of somebody else that a person answered, when first).
with reviews as (
  select
    repository_id,
    person_id,
    min(at) as at
  from int_interactions
  where actor_class = 'human' and type = 'review'
  group by repository_id, number, person_id
),
responses as (
  select
    i.repository_id,
    i.person_id,
    min(i.at) as at
  from int_interactions i
  join int_threads t on t.repository_id = i.repository_id and t.number = i.number and t.kind = 'issue'
  where i.actor_class = 'human' and not i.may_be_author
  group by i.repository_id, i.number, i.person_id
),
credits as (
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
  union all
  select
    repository_id,
    'reviews',
    person_id,
    at,
    1.0d
  from reviews
  union all
  select
    repository_id,
    'issue-responses',
    person_id,
    at,
    1.0d
  from responses
),
affiliated as (
  select
    c.repository_id,
    c.unit,
    c.person_id,
    -- At the time of the work; those who work for nobody else are each their own. Null when unknown.
    if(a.organization = 'independent', 'independent:' || c.person_id, a.organization) as organization,
    c.at,
    c.credits
  from credits c
  left join int_affiliations a
    on a.person_id = c.person_id
    and a.holds
    and c.at >= coalesce(a.valid_from, timestamp '0001-01-01 00:00:00')
    and c.at < coalesce(a.valid_to, timestamp '9999-12-31 00:00:00')
)
select
  c.repository_id,
  w.window,
  c.unit,
  c.person_id,
  c.organization,
  -- Thirds added in another order differ in the last digit, and whoever draws lots by these sums would draw others.
  round(sum(c.credits), 9) as credits
from affiliated c
join window_days w
  on w.day = to_date(c.at)
  -- Years that end with each month are for the trend of what is merged.
  and (w.kind = 'trailing-year' and c.unit in ('change-requests', 'commits') or w.window in ('last-365d', 'year-ago-365d'))
group by c.repository_id, w.window, c.unit, c.person_id, c.organization
