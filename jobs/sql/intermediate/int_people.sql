-- What do people say of themselves? Grain: one row per person. country is null when unknown.
-- Never shown for one person; never guessed from names.
with profiles as (
  select
    i.person_id,
    p.account_id,
    country_of(p.location) as country
  from stg_profiles p
  join int_identities i on i.identity = 'account:' || p.account_id
),
known as (
  -- Of several accounts of one person the oldest that says something speaks.
  select
    person_id,
    min_by(country, account_id) filter (where country is not null) as country
  from profiles
  group by person_id
),
people as (
  select distinct person_id
  from int_identities
  where actor_class = 'human'
)
select
  p.person_id,
  k.country
from people p
left join known k on k.person_id = p.person_id
