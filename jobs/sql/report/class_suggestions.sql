-- Which people may be machines? One row per account and sign: a login like that of a machine; answers to others of which four
-- in five came within a minute, out of twenty or more in a year; something in every hour of the day, each with a share of at
-- least 2 % of 500 contributions or more in a year.
with persons as (
  select
    person_id,
    coalesce(logins[0], if(identity like 'login:%', substring(identity, 7), identity)) as login
  from int_identities
  -- Whom the list calls a person is not asked about again.
  where identity = person_id and actor_class = 'human' and class_source <> 'curated-list'
),
answers as (
  select
    x.person_id,
    count(*) as n,
    count_if(x.at <= t.created_at + interval 60 seconds) as quick
  from int_interactions x
  join int_threads t on t.repository_id = x.repository_id and t.number = x.number
  where x.actor_class = 'human'
    and x.person_id is not null
    and not x.may_be_author
    and x.at >= as_of - interval 365 days
  group by x.person_id
),
hours as (
  select
    person_id,
    hour(contributed_at) as hour,
    count(*) as n
  from int_contributions
  where contributed_at >= as_of - interval 365 days
  group by person_id, hour(contributed_at)
),
days as (
  select
    person_id,
    sum(n) as n,
    min(n) as least,
    count(*) as hours
  from hours
  group by person_id
),
signs as (
  select
    person_id,
    'login' as sign,
    min(class_hint) as evidence
  from int_identities
  where class_hint is not null
  group by person_id
  union all
  select
    person_id,
    'at-once',
    format_string('%d of %d answers within a minute of the question', quick, n)
  from answers
  where n >= 20 and quick >= 0.8 * n
  union all
  select
    person_id,
    'around-the-clock',
    format_string('%d contributions in a year and at least %d in every hour of the day', n, least)
  from days
  where n >= 500 and hours = 24 and least >= 0.02 * n
)
select
  p.login,
  s.sign,
  s.evidence
from signs s
join persons p on p.person_id = s.person_id
