-- Who is one person, and what kind of actor? Grain: one row per identity that facts carry: an account, a login without
-- account id, or an address. Merged are: one account id (noreply addresses carry it), an address that the host links to an
-- account, a login that only one account ever had, what a .mailmap says, and what was merged by hand; never two accounts
-- with numbers of their own unless by hand, and never by name. rule and linked_to say why an identity belongs to its
-- person; doubts are links that were not applied. Those who opted out are not there. A deleted account ("ghost") is nobody
-- in particular.
with accounts as (
  select
    author_id as account_id,
    author_login as login,
    author_type as type
  from stg_issues
  union all
  select
    author_id,
    author_login,
    author_type
  from stg_comments
  union all
  select
    author_id,
    author_login,
    author_type
  from stg_reviews
  union all
  select
    author_id,
    author_login,
    author_type
  from stg_review_comments
  union all
  select
    actor_id,
    actor_login,
    actor_type
  from stg_timeline_events
),
sightings as (
  select
    account_id,
    login,
    type,
    cast(null as string) as email_hash,
    cast(null as string) as other_hash,
    cast(null as string) as rule
  from accounts
  union all
  select
    author_id,
    author_login,
    author_type,
    author_email_hash,
    null,
    'noreply'
  from stg_commits
  union all
  select
    co_author.account_id,
    co_author.login,
    null,
    co_author.email_hash,
    null,
    'noreply'
  from stg_commits
  lateral view explode(co_authors) c as co_author
  union all
  select
    account_id,
    login,
    account_type,
    email_hash,
    null,
    'host'
  from stg_addresses
  where account_id is not null
  union all
  select
    null,
    null,
    null,
    email_hash,
    proper_email_hash,
    'mailmap'
  from stg_mailmap_entries
  where proper_email_hash is not null
  union all
  -- Whoever signs off all commits of an author may be the author: a thing to look at, never merged.
  select
    null,
    null,
    null,
    author_email_hash,
    min(signer.email_hash),
    'sign-off'
  from stg_commits
  lateral view explode(signed_off_by) s as signer
  where author_email_hash is not null and signer.email_hash is not null
  group by author_email_hash
  having count(*) > 1 and min(signer.email_hash) = max(signer.email_hash) and min(signer.email_hash) <> author_email_hash
),
different as (
  select distinct
    account_id,
    login,
    type,
    email_hash,
    other_hash,
    rule
  from sightings
),
resolved as (
  select identities(account_id, login, type, email_hash, other_hash, rule) as found
  from different
),
people as (
  select
    i.identity,
    class_of_verdict(i.verdict) as actor_class,
    source_of_verdict(i.verdict) as class_source,
    coalesce('account:' || i.account_id, i.name) as person_id,
    i.account_id,
    rule_of_link(i.rule) as rule,
    i.linked_to,
    i.logins,
    i.doubts,
    i.class_hint
  from resolved
  lateral view inline(found) i as identity, verdict, name, account_id, rule, linked_to, logins, doubts, class_hint
)
select
  identity,
  actor_class,
  class_source,
  if(actor_class = 'ghost', null, person_id) as person_id,
  account_id,
  coalesce(rule, if(account_id is null, 'alone', 'account')) as rule,
  coalesce(linked_to, if(rule is not null, person_id, null)) as linked_to,
  logins,
  doubts,
  class_hint
from people
