-- Where do the people of a year work from? One row per scope, window and country; countries of fewer than five people are
-- never shown apart, nor found by taking the others from all.
with named as (
  select distinct
    kind,
    scope
  from scopes
  where kind <> 'repository'
),
shown as (
  select
    n.kind,
    n.scope,
    c.window,
    c.shown_among_people as country,
    c.people,
    c.credits
  from int_contributor_countries c
  join named n on n.scope = c.scope
)
select
  kind as scope_kind,
  substring(scope, length(kind) + 2) as scope,
  window,
  country,
  sum(people) as people,
  sum(credits) as credits
from shown
group by kind, scope, window, country
