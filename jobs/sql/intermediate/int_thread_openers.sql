-- How did who opened a thread stand to its repository at that time? Grain: one row per thread of a person.
-- opener is maintainer (as of now), newcomer (an issue: nothing known from them before; a change request: fewer than
-- three merged before), returning, or unknown for a deleted account. It is null while the history is not known from its
-- beginning, because whoever looks new may have been there before.
with walked as (
  select
    repository_id,
    max(known_since) filter (where complete) as known_since
  from stg_collection_runs
  where walk = 'issues'
  group by repository_id
),
firsts as (
  select
    repository_id,
    person_id,
    min(contributed_at) as first_at
  from int_first_contributions
  group by repository_id, person_id
),
merges as (
  select
    repository_id,
    author_person_id as person_id,
    sort_array(collect_list(merged_at)) as merged
  from int_threads
  where merged_at is not null and author_class = 'human'
  group by repository_id, author_person_id
)
select
  t.repository_id,
  t.number,
  case
    when t.author_is_maintainer then 'maintainer'
    when t.author_class = 'ghost' then 'unknown'
    when w.known_since is not null then null
    when if(t.kind = 'issue', f.first_at >= t.created_at, coalesce(get(m.merged, 2) >= t.created_at, true))
      then 'newcomer'
    else 'returning'
  end as opener
from int_threads t
left join firsts f on f.repository_id = t.repository_id and f.person_id = t.author_person_id
left join merges m on m.repository_id = t.repository_id and m.person_id = t.author_person_id
left join walked w on w.repository_id = t.repository_id
where t.author_class in ('human', 'ghost')
