-- Whom do people work for, and when? Grain: one row per person, organisation, source and time: [valid_from, valid_to), null
-- since ever or until further notice. What holds does not overlap for one person; what a stronger source overrules is kept
-- beside it. organization is "independent" for those who say so. Never shown for one person.
-- Sources and their order: org.ossvitals.jobs.affiliation.Source.
with declared as (
  select
    coalesce(
      'account:' || coalesce(p.account_id, a.account_id),
      'login:' || d.login,
      'email:' || d.email_hash
    ) as identity,
    d.source,
    d.organization,
    d.valid_from as from_at,
    d.valid_to as to_at
  from declared_affiliations d
  left join stg_profiles p on lower(p.login) = d.login
  left join stg_addresses a on a.email_hash = d.email_hash
),
profiles as (
  select
    'account:' || account_id as identity,
    organization_of(company) as organization,
    observed_at
  from stg_profiles
  where company is not null
),
sent as (
  select
    coalesce('account:' || author_id, 'login:' || lower(author_login), 'email:' || author_email_hash) as identity,
    author_email_domain as domain,
    authored_at as at
  from int_commits_with_accounts
  where author_email_domain is not null and authored_at < as_of
  union all
  select
    coalesce('account:' || co_author.account_id, 'login:' || lower(co_author.login), 'email:' || co_author.email_hash),
    co_author.email_domain,
    authored_at
  from int_commits_with_accounts
  lateral view explode(co_authors) c as co_author
  where co_author.email_domain is not null and authored_at < as_of
),
months as (
  select
    p.person_id,
    mail_organization(s.domain) as mail,
    min(s.at) as from_at,
    max(s.at) as to_at
  from sent s
  join int_identities p on p.identity = s.identity
  where p.actor_class = 'human'
  group by p.person_id, s.domain, trunc(s.at, 'month')
),
mails as (
  select
    person_id,
    mail.organization,
    mail.listed,
    from_at,
    to_at,
    -- People have domains of their own: one that nobody listed is an organisation's only if several people use it.
    min(person_id) over (partition by mail.organization) <> max(person_id) over (partition by mail.organization) as is_shared
  from months
  where mail is not null
),
said as (
  select
    p.person_id,
    struct(d.source, d.organization, d.from_at, d.to_at) as word
  from declared d
  join int_identities p on p.identity = d.identity
  where p.actor_class = 'human'
  union all
  select
    p.person_id,
    struct('profile', f.organization, f.observed_at, cast(null as timestamp))
  from profiles f
  join int_identities p on p.identity = f.identity
  where p.actor_class = 'human' and f.organization is not null
  union all
  select
    person_id,
    struct(if(listed, 'email-domain', 'shared-domain'), organization, from_at, to_at)
  from mails
  where listed or is_shared
),
people as (
  select
    person_id,
    affiliations(array_sort(collect_set(word))) as rulings
  from said
  group by person_id
)
select
  person_id,
  ruling.organization,
  ruling.source,
  ruling.confidence,
  ruling.valid_from,
  ruling.valid_to,
  ruling.holds
from people
lateral view explode(rulings) r as ruling
