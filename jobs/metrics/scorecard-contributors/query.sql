-- What would OpenSSF Scorecard say about how many companies contribute?
with ranked as (
  select
    repository_id,
    author_id,
    coalesce('account:' || author_id, 'login:' || lower(author_login), 'email:' || author_email_hash) as author,
    row_number() over (partition by repository_id order by committed_at desc, sha) as place
  from int_commits_with_accounts
  where committed_at < as_of
),
regulars as (
  select
    repository_id,
    max(author_id) as account_id,
    count(*) as commits
  from ranked
  where place <= 30
  group by repository_id, author
),
companies as (
  select
    r.repository_id,
    r.commits,
    nullif(trim(regexp_replace(lower(p.company), '^\\s*@|inc\\.|llc|,', '')), '') as company
  from regulars r
  left join stg_profiles p on p.account_id = r.account_id
),
scores as (
  select
    repository_id,
    sum(commits) as n,
    coalesce(sum(commits) filter (where company is not null), 0) as known,
    least(1.0d, count(distinct company) filter (where commits >= 5) / 3.0d) as score
  from companies
  group by repository_id
)
select
  s.scope,
  w.window,
  'score' as measure,
  max(c.score) as value,
  max_by(c.n, c.score) as n,
  max_by(c.known / c.n, c.score) as coverage
from scores c
join scopes s on s.repository_id = c.repository_id and s.kind in ('repository', 'project', 'comparable')
cross join windows w
group by s.scope, w.window
