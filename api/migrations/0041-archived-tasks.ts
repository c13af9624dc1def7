import { Migration } from '@mikro-orm/migrations';

/** T16: half a year after a task closed the files of its deliveries go, their hashes stay, and it is archived. */
export class Migration0041ArchivedTasks extends Migration {
  override up(): void {
    this.addSql(tasks);
    this.addSql(closing);
    this.addSql(files);
  }
}

/** What closed before anybody noted when, and is no longer in the log, counts from today: evidence rather stays too long. */
const tasks = `
  alter table task
    add column closed_at timestamptz,
    -- Some of its files are looked at beside work that is not decided yet; it is looked at again then.
    add column archive_held_until timestamptz;
  update task t set closed_at = coalesce(known.at, now())
    from task k left join (select aggregate_id, max(at) as at from event_log where type = 'task.closed' group by aggregate_id)
      known on known.aggregate_id = k.id
    where k.id = t.id and k.status = 'CLOSED';
  create index task_archive_due on task (closed_at) where status = 'CLOSED';`;

/** As before, and the hour is noted. The settings are those that all hot functions are planned under. */
const closing = `
  create or replace function close_if_done(p_tasks text[], p_now timestamptz) returns void language plpgsql
  set plan_cache_mode = force_generic_plan set enable_seqscan = off set enable_hashjoin = off set enable_mergejoin = off
  as $$
  declare
    done record;
  begin
    for done in
      update task t set status = 'CLOSED', close_reason = coalesce(t.close_reason, 'COMPLETED'), pause_reason = null,
          closed_at = p_now
        from task_slots s
        where t.id = any (p_tasks) and s.task_id = t.id
          and (t.status = 'CLOSING' or (t.status in ('LIVE', 'PAUSED') and s.open = 0))
          and s.reserved + s.submitted + s.revision_requested + s.rejected + s.disputed = 0
        returning t.id, t.employer_id, t.close_reason
    loop
      if exists (select from ledger_account where owner_id = done.id and kind = 'escrow' and balance <> 0) then
        raise exception 'task % closes with money in escrow', done.id;
      end if;
      perform record_event('task.closed', done.id, jsonb_build_object('v', 1, 'reason', done.close_reason),
        array[done.employer_id], done.id, p_now);
    end loop;
  end $$;`;

/** The task stands beside the file, so that what is left of a task with 100,000 deliveries is found without reading them all. */
const files = `
  alter table upload add column task_id text references task, add column purged_at timestamptz;
  update upload u set task_id = s.task_id from submission s where s.id = u.submission_id;
  alter table upload alter column task_id set not null;
  create index upload_stored on upload (task_id, id) where storage_key is not null;
  -- Of a purged picture the hashes stay, so that the very same is recognised; the greys are a picture too.
  alter table picture_look alter column small drop not null;`;
