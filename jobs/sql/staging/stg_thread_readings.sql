-- One row per thread whose comments were read whole: exactly these were there. The merge into the lake has kept the newest version of each.
select
  repository_id,
  number,
  comment_ids,
  read_at
from raw_thread_readings
