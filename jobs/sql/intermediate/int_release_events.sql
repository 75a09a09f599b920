-- When did something new come out? Grain: one row per release event of one train of a repository. Published
-- releases; where a repository never made any, its version tags: the annotated ones alone where most are annotated.
-- A tag such as pkg-a/v1.2.0 belongs to the train pkg-a; several tags of one train within 24 hours are one event,
-- known by its greatest version. kind is major, minor, patch, prerelease or other; the first three follow semantic
-- versioning, and in calendar versions (2026.4.1) the first release of a month is a minor one. is_behind: a greater
-- version of the train was out before, as with lines that are supported for long. is_import: five versions or more
-- at once are old ones, brought along.
with published as (
  select
    repository_id,
    tag,
    coalesce(prerelease, false) as is_prerelease,
    published_at as at
  from stg_releases
  where not coalesce(draft, false) and published_at < as_of
),
version_tags as (
  select
    repository_id,
    name as tag,
    tagged_at as at,
    coalesce(annotated, false) as annotated,
    2 * count_if(annotated) over (partition by repository_id) > count(*) over (partition by repository_id) as is_habit
  from stg_tags
  where name rlike '^v?[0-9]+([.][0-9]+)+' and tagged_at < as_of
),
releases as (
  select
    repository_id,
    tag,
    is_prerelease,
    at
  from published
  union all
  select
    t.repository_id,
    t.tag,
    false,
    t.at
  from version_tags t
  left anti join published p on p.repository_id = t.repository_id
  where t.annotated or not t.is_habit
),
parsed as (
  select
    *,
    regexp_extract(tag, '^(?:(.*?)[-/_@])?v?[0-9]+(?:[.][0-9]+)+', 1) as train,
    regexp_extract(tag, '(?:^|[-/_@])v?([0-9]+(?:[.][0-9]+)+)', 1) as version,
    regexp_extract(tag, '(?:^|[-/_@])v?[0-9]+(?:[.][0-9]+)+(.*)$', 1) as suffix
  from releases
),
numbered as (
  select
    repository_id,
    tag,
    at,
    train,
    transform(filter(split(version, '[.]'), part -> part <> ''), part -> try_cast(part as bigint)) as numbers,
    is_prerelease
      or lower(suffix) rlike '^[-._+]?(a|b|c|rc|m|alpha|beta|cr|dev|pre|preview|next|nightly|snapshot|canary|ea|milestone)([-._0-9]|$)'
      as is_prerelease
  from parsed
),
told_apart as (
  select
    *,
    try_element_at(numbers, 1) >= 1990 as is_dated,
    row_number() over (
      partition by repository_id, train, is_prerelease, try_element_at(numbers, 1), try_element_at(numbers, 2)
      order by at, tag
    ) = 1 as is_first_of_month
  from numbered
),
kinds as (
  select
    repository_id,
    tag,
    at,
    train,
    numbers,
    is_prerelease,
    case
      when size(numbers) = 0 and is_prerelease then 'prerelease'
      when size(numbers) = 0 then 'other'
      when is_prerelease then 'prerelease'
      when is_dated and is_first_of_month then 'minor'
      when is_dated then 'patch'
      when exists(slice(numbers, 3, 9), number -> number > 0) then 'patch'
      when numbers[1] > 0 then 'minor'
      else 'major'
    end as kind
  from told_apart
),
steps as (
  select
    *,
    coalesce(
      at >= lag(at) over (partition by repository_id, train, is_prerelease order by at, tag) + interval 24 hours,
      true
    ) as is_new
  from kinds
),
numbered_events as (
  select
    *,
    count_if(is_new) over (partition by repository_id, train, is_prerelease order by at, tag) as event
  from steps
),
events as (
  select
    repository_id,
    train,
    is_prerelease,
    max_by(tag, struct(numbers, tag)) as tag,
    max_by(numbers, struct(numbers, tag)) as numbers,
    max_by(kind, struct(array_position(array('other', 'prerelease', 'patch', 'minor', 'major'), kind), tag)) as kind,
    min(at) as released_at,
    count(*) as versions
  from numbered_events
  group by repository_id, train, is_prerelease, event
)
select
  repository_id,
  train,
  tag,
  kind,
  released_at,
  coalesce(
    numbers < max(numbers) over (
      partition by repository_id, train, is_prerelease
      order by released_at
      rows between unbounded preceding and 1 preceding
    ),
    false
  ) as is_behind,
  versions >= 5 as is_import
from events
