-- Does a newcomer find out how to contribute?
with files as (
  select
    repository_id,
    max_by(struct(path, bytes, lower(text) as text), struct(bytes, path)) as guide
  from stg_files
  where kind = 'contributing' and present
  group by repository_id
),
inherited as (
  select
    lower(r.owner) as owner,
    min_by(f.guide, r.repository_id) as guide
  from files f
  join stg_repositories r on r.repository_id = f.repository_id and r.name = '.github'
  group by lower(r.owner)
),
guides as (
  select
    r.repository_id,
    f.guide is not null as is_own,
    coalesce(f.guide, i.guide) as guide,
    case
      when f.guide is not null then f.guide.path
      when i.guide is not null then i.guide.path || ' of ' || r.owner || '/.github'
      else 'no CONTRIBUTING file'
    end as source
  from stg_repositories r
  left join files f on f.repository_id = r.repository_id
  left join inherited i on i.owner = lower(r.owner)
),
checks as (
  select
    g.repository_id,
    m.measure,
    m.passed,
    g.source
  from guides g
  lateral view stack(
    7,
    'present', guide is not null,
    'own', guide is not null and is_own,
    'long-enough', if(guide is null, false, guide.bytes >= 1500),
    'says-build', if(guide is null, false, guide.text rlike '(?<![a-z])(build|compil|install|set ?up)'),
    'says-test', if(guide is null, false, guide.text rlike '(?<![a-z])tests?(ing|ed)?(?![a-z])'),
    'says-change-request',
      if(guide is null, false, guide.text rlike '(pull|merge|change)[- ]?requests?|(?<![a-z])prs?(?![a-z])'),
    'says-sign-off',
      if(guide is null, false, guide.text rlike 'sign(ed|ing)?[- ]?off|(?<![a-z])(dco|cla)(?![a-z])|contributor licen[cs]e')
  ) m as measure, passed
),
best as (
  select
    s.scope,
    c.measure,
    max(c.passed) as passed,
    max_by(c.source, struct(c.passed, -c.repository_id)) as source
  from checks c
  join scopes s on s.repository_id = c.repository_id and s.kind in ('repository', 'project', 'comparable')
  group by s.scope, c.measure
)
select
  b.scope,
  w.window,
  b.measure,
  cast(cast(b.passed as int) as double) as value,
  if(b.passed is null, 'not_collected', 'ok') as status,
  if(b.passed is null, b.source || ' was found, but its text was not read', b.source) as reason
from best b
cross join windows w
