-- How did accounts and addresses become people? One row per rule by which identities belong to their person.
select
  rule,
  count(*) as identities,
  count_if(identity = person_id) as people
from int_identities
where actor_class = 'human'
group by rule
