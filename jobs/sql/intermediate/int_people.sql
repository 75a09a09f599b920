-- What do people say of themselves? Grain: one row per person. country is null when unknown.
-- Never shown for one person; never guessed from names. A country is what a profile says, else that of the addresses a person
-- commits with, where these agree on one.
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
addresses as (
  select distinct
    coalesce('account:' || author_id, 'login:' || lower(author_login), 'email:' || author_email_hash) as identity,
    country_of_domain(author_email_domain) as country
  from int_commits_with_accounts
),
mailing as (
  select
    i.person_id,
    min(a.country) as country
  from addresses a
  join int_identities i on i.identity = a.identity
  where a.country is not null
  group by i.person_id
  having count(distinct a.country) = 1
),
people as (
  select distinct person_id
  from int_identities
  where actor_class = 'human'
)
select
  p.person_id,
  coalesce(k.country, m.country) as country
from people p
left join known k on k.person_id = p.person_id
left join mailing m on m.person_id = p.person_id
