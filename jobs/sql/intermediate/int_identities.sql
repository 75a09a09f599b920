-- Who is one person? Grain: one row per identity, with the person behind it and the rule that says so.
-- Merged are: one account id (noreply addresses carry it), a login that only one account ever had, and an address that the
-- host links to one account, or that commits of only one account carry. Names never merge anybody. A deleted account ("ghost") is nobody in particular.
with links as (
  select
    author_id as account_id,
    author_login as login,
    author_email_hash as email_hash
  from int_commits_with_accounts
  union all
  select
    co_author.account_id,
    co_author.login,
    co_author.email_hash
  from int_commits_with_accounts
  lateral view explode(co_authors) c as co_author
  union all
  select
    account_id,
    login,
    email_hash
  from stg_addresses
  where account_id is not null
),
accounts_of_logins as (
  select
    lower(login) as login,
    max(account_id) as account_id
  from int_actors
  where account_id is not null and login is not null
  group by lower(login)
  having count(distinct account_id) = 1
),
accounts_of_addresses as (
  select
    l.email_hash,
    max(coalesce(l.account_id, a.account_id)) as account_id
  from links l
  left join accounts_of_logins a on a.login = lower(l.login)
  where l.email_hash is not null
  group by l.email_hash
  having count(distinct coalesce(l.account_id, a.account_id)) = 1
),
merged as (
  select
    i.identity,
    coalesce(i.account_id, l.account_id, e.account_id) as account_id,
    case
      when i.account_id is not null then 'account'
      when l.account_id is not null then 'login'
      when e.account_id is not null then 'address'
      else 'alone'
    end as rule
  from int_actors i
  left join accounts_of_logins l on 'login:' || l.login = i.identity
  left join accounts_of_addresses e on 'email:' || e.email_hash = i.identity
)
select
  m.identity,
  coalesce(a.actor_class, i.actor_class) as actor_class,
  case
    when coalesce(a.actor_class, i.actor_class) = 'ghost' then null
    else coalesce('account:' || m.account_id, m.identity)
  end as person_id,
  m.account_id,
  m.rule
from merged m
join int_actors i on i.identity = m.identity
left join int_actors a on a.identity = 'account:' || m.account_id
