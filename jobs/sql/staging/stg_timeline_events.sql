-- One row per change of state of a thread. The merge into the lake has kept the newest version of each.
select
  repository_id,
  event_id,
  number,
  event,
  actor_id,
  actor_login,
  actor_type,
  created_at,
  label,
  closer_number
from raw_timeline_events
