-- How often does a project say that it releases? Grain: one row per project that says so, with where.
-- The registry comes first; else a file about releases that names a cadence in the same sentence as releases.
with texts as (
  select
    s.scope,
    f.path,
    lower(regexp_replace(f.text, '[ \\t\\r\\n]+', ' ')) as text
  from stg_files f
  join scopes s on s.repository_id = f.repository_id and s.kind = 'project'
  where f.kind = 'release_plan' and f.present and f.text is not null
),
sentences as (
  select
    scope,
    path,
    position,
    sentence
  from texts
  lateral view posexplode(split(text, '[.!?] ')) s as position, sentence
  where sentence rlike 'releas|version'
),
phrases as (
  select
    scope,
    path,
    position,
    regexp_extract(sentence, 'every (?:([0-9]+|two|three|four|six|eight|twelve) )?(?:day|week|month|quarter|year)s?', 1) as times,
    regexp_extract(sentence, 'every (?:(?:[0-9]+|two|three|four|six|eight|twelve) )?(day|week|month|quarter|year)s?', 1) as unit,
    regexp_extract(sentence, '(?<![a-z-])(weekly|monthly|quarterly|yearly|annually)', 1) as adverb
  from sentences
),
parsed as (
  select
    scope,
    path,
    position,
    case
      when unit = '' and adverb = '' then null
      when unit = '' then map('weekly', 7d, 'monthly', 30.4375d, 'quarterly', 91.3125d, 'yearly', 365.25d, 'annually', 365.25d)[adverb]
      else
        map('day', 1d, 'week', 7d, 'month', 30.4375d, 'quarter', 91.3125d, 'year', 365.25d)[unit]
        * coalesce(
          map('', 1d, 'two', 2d, 'three', 3d, 'four', 4d, 'six', 6d, 'eight', 8d, 'twelve', 12d)[times],
          try_cast(times as double)
        )
    end as cadence_days
  from phrases
),
told as (
  select
    scope,
    min_by(cadence_days, struct(path, position)) as cadence_days,
    min_by(path, struct(path, position)) as path
  from parsed
  where cadence_days > 0
  group by scope
)
select
  coalesce(d.scope, t.scope) as scope,
  coalesce(d.cadence_days, t.cadence_days) as cadence_days,
  if(d.cadence_days is null, 'declared in ' || t.path, 'declared in the registry') as source
from told t
full join registry_projects d on d.scope = t.scope
where coalesce(d.cadence_days, t.cadence_days) is not null
