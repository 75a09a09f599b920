-- What would OpenSSF Scorecard say about how well this is maintained?
with tended as (
  select
    repository_id,
    number,
    created_at as at
  from stg_issues
  where kind = 'issue' and author_association in ('OWNER', 'MEMBER', 'COLLABORATOR')
  union all
  select
    c.repository_id,
    c.number,
    c.created_at
  from stg_comments c
  join stg_issues i on i.repository_id = c.repository_id and i.number = c.number and i.kind = 'issue'
  where c.author_association in ('OWNER', 'MEMBER', 'COLLABORATOR')
),
activity as (
  select
    repository_id,
    'issue-' || number as id,
    at
  from tended
  union all
  select
    repository_id,
    'commit-' || sha,
    committed_at
  from stg_commits
),
counts as (
  select
    a.repository_id,
    w.window,
    count(distinct a.id) as n
  from activity a
  join window_days w on w.day = to_date(a.at)
  group by a.repository_id, w.window
),
scores as (
  select
    r.repository_id,
    w.window,
    coalesce(c.n, 0) as n,
    case
      when r.archived or r.created_at > w.window_from then 0.0d
      else least(1.0d, coalesce(c.n, 0) / 12.0d)
    end as score
  from stg_repositories r
  cross join windows w
  left join counts c on c.repository_id = r.repository_id and c.window = w.window
)
select
  s.scope,
  c.window,
  'score' as measure,
  max(c.score) as value,
  max_by(c.n, c.score) as n
from scores c
join scopes s on s.repository_id = c.repository_id and s.kind in ('repository', 'project', 'comparable')
group by s.scope, c.window
