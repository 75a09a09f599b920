-- Who may be the same person, and was not put together? One row per pair and rule. Two logins are alike when they differ
-- in hyphens, underscores and the case of letters only.
with persons as (
  select
    identity,
    coalesce(logins[0], if(identity like 'login:%', substring(identity, 7), identity)) as name,
    doubts
  from int_identities
  where identity = person_id and actor_class = 'human'
),
alike as (
  select
    identity,
    regexp_replace(lower(name), '[-_]', '') as plain
  from persons
  where name not like '%:%'
),
pairs as (
  select
    p.identity as one,
    d.other as other,
    d.rule
  from persons p
  lateral view explode(p.doubts) x as d
  union
  select
    a.identity,
    b.identity,
    'login-alike'
  from alike a
  join alike b on b.plain = a.plain and b.identity > a.identity
  -- Short ones are alike by chance.
  where length(a.plain) >= 6
)
select
  a.name as first,
  b.name as second,
  p.rule
from pairs p
join persons a on a.identity = p.one
join persons b on b.identity = p.other
