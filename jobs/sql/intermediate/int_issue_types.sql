-- What do the labels of an issue call it? Grain: one row per issue that they call a bug or a feature request (type).
-- Case, signs and a leading "kind", "type" or the like are set aside: "type: Bug", "kind/bug" and "bug 🐛" are all bug.
with names as (
  select
    name,
    type
  from values
    ('bug', 'bug'),
    ('bugs', 'bug'),
    ('bug report', 'bug'),
    ('confirmed bug', 'bug'),
    ('defect', 'bug'),
    ('regression', 'bug'),
    ('crash', 'bug'),
    ('enhancement', 'feature-request'),
    ('enhancements', 'feature-request'),
    ('enhancement request', 'feature-request'),
    ('feature', 'feature-request'),
    ('features', 'feature-request'),
    ('feature request', 'feature-request'),
    ('new feature', 'feature-request'),
    ('improvement', 'feature-request'),
    ('wish', 'feature-request')
    as names (name, type)
),
labels as (
  select
    repository_id,
    number,
    regexp_replace(
      trim(regexp_replace(lower(label), '[^a-z]+', ' ')),
      '^(kind|type|issue type|category|t|c|k) (?=.)',
      ''
    ) as name
  from stg_issues
  lateral view explode(labels) l as label
  where kind = 'issue'
)
select
  l.repository_id,
  l.number,
  -- What is called both is a bug.
  min(n.type) as type
from labels l
join names n on n.name = l.name
group by l.repository_id, l.number
