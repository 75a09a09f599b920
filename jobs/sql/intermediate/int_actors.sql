-- Grain: one row per identity that facts carry: an account, a login without account id, or an address without either.
-- Says what kind of actor it is. Who is behind several identities is decided in int_identities.
with sightings as (
  select
    author_id as account_id,
    author_login as login,
    author_type as type,
    cast(null as string) as email_hash
  from stg_issues
  union all
  select
    author_id,
    author_login,
    author_type,
    cast(null as string)
  from stg_comments
  union all
  select
    author_id,
    author_login,
    author_type,
    cast(null as string)
  from stg_reviews
  union all
  select
    author_id,
    author_login,
    author_type,
    cast(null as string)
  from stg_review_comments
  union all
  select
    actor_id,
    actor_login,
    actor_type,
    cast(null as string)
  from stg_timeline_events
  union all
  select
    author_id,
    author_login,
    author_type,
    author_email_hash
  from int_commits_with_accounts
  union all
  select
    co_author.account_id,
    co_author.login,
    cast(null as string),
    co_author.email_hash
  from int_commits_with_accounts
  lateral view explode(co_authors) c as co_author
  union all
  select
    account_id,
    login,
    account_type,
    email_hash
  from stg_addresses
  where account_id is not null
),
different as (
  select distinct
    account_id,
    login,
    type,
    email_hash
  from sightings
),
classed as (
  select
    coalesce('account:' || account_id, 'login:' || lower(login), 'email:' || email_hash) as identity,
    account_id,
    login,
    -- An address or a number alone says nothing about its owner: a person, until a list or a sighting says otherwise.
    case
      when login is null then 'human'
      else actor_class(login, type)
    end as actor_class
  from different
)
select
  identity,
  max(account_id) as account_id,
  max(login) as login,
  -- One sighting as a machine is enough: ai_agent and bot come before ghost, human and unknown in the alphabet.
  min(actor_class) as actor_class
from classed
where identity is not null
group by identity
