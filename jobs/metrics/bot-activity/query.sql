-- How much of what happens comes from machines?
with happenings as (
  select
    repository_id,
    to_date(created_at) as day,
    if(kind = 'issue', 'issues', 'change-requests') as type,
    author_class as actor_class
  from int_threads
  union all
  select
    repository_id,
    to_date(at),
    type || 's',
    actor_class
  from int_interactions
  union all
  select
    c.repository_id,
    to_date(c.committed_at),
    'commits',
    p.actor_class
  from int_commits_with_accounts c
  left join int_identities p
    on p.identity
    = coalesce('account:' || c.author_id, 'login:' || lower(c.author_login), 'email:' || c.author_email_hash)
  where c.parents <= 1 and c.committed_at < as_of
),
days as (
  select
    repository_id,
    day,
    type,
    count(*) as happened,
    count_if(actor_class in ('bot', 'ai_agent')) as by_machines
  from happenings
  group by repository_id, day, type
),
sums as (
  select
    s.scope,
    w.window,
    m.measure,
    sum(d.happened) as happened,
    sum(d.by_machines) as by_machines
  from days d
  join scopes s on s.repository_id = d.repository_id
  join window_days w on w.day = d.day
  lateral view explode(array(d.type, 'events')) m as measure
  group by s.scope, w.window, m.measure
),
shares as (
  select
    scope,
    window,
    measure,
    happened,
    by_machines,
    wilson(by_machines, happened) as share
  from sums
)
select
  scope,
  window,
  measure,
  share.value,
  share.low,
  share.high,
  happened as n,
  by_machines as events
from shares
