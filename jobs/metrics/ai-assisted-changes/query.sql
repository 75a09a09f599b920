-- How many commits say that an AI agent helped, or wrote them?
with agents as (
  select identity
  from int_identities
  where actor_class = 'ai_agent'
),
commits as (
  select
    repository_id,
    sha,
    to_date(committed_at) as day,
    coalesce('account:' || author_id, 'login:' || lower(author_login), 'email:' || author_email_hash) as author,
    co_authors
  from int_commits_with_accounts
  where parents <= 1 and committed_at < as_of
),
helpers as (
  select
    repository_id,
    sha,
    coalesce('account:' || helper.account_id, 'login:' || lower(helper.login), 'email:' || helper.email_hash) as identity
  from commits
  lateral view explode(co_authors) h as helper
),
helped as (
  select distinct
    h.repository_id,
    h.sha
  from helpers h
  join agents a on a.identity = h.identity
),
told as (
  select
    c.repository_id,
    c.day,
    p.person_id,
    p.actor_class = 'ai_agent' as written,
    h.sha is not null as assisted
  from commits c
  -- Those who opted out are not there, nor in any count.
  join int_identities p on p.identity = c.author and p.actor_class in ('human', 'ghost', 'ai_agent')
  left join helped h on h.repository_id = c.repository_id and h.sha = c.sha
),
sums as (
  select
    s.scope,
    w.window,
    count(*) as commits,
    count_if(t.written) as written,
    count_if(not t.written) as of_people,
    count_if(not t.written and t.assisted) as assisted,
    count(distinct if(t.written, null, t.person_id)) as people,
    count(distinct if(t.assisted and not t.written, t.person_id, null)) as assisted_people
  from told t
  join scopes s on s.repository_id = t.repository_id
  join window_days w on w.day = t.day
  group by s.scope, w.window
),
shares as (
  select
    scope,
    window,
    m.measure,
    m.n,
    m.events,
    wilson(m.events, m.n) as share
  from sums
  lateral view stack(
    3,
    'assisted', of_people, assisted,
    'written', commits, written,
    if(startswith(window, 'last-365') or startswith(window, 'year-ago-365'), 'people', null), people, assisted_people
  ) m as measure, n, events
  where m.measure is not null and m.n > 0
)
select
  scope,
  window,
  measure,
  share.value,
  share.low,
  share.high,
  n,
  events
from shares
