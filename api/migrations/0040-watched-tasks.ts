import { Migration } from '@mikro-orm/migrations';

/**
 * T9 and T10: the system pauses a task whose numbers are bad. Which tasks to look at is said by the log of events, so that
 * reserving, delivering and approving write nothing more than before; when to look is a due column.
 */
export class Migration0040WatchedTasks extends Migration {
  override up(): void {
    this.addSql(columns);
    this.addSql(watch);
    this.addSql(beginning);
  }
}

const columns = `
  -- When its worker gave it back because the task cannot be done.
  alter table submission add column broken_at timestamptz;
  -- The last time it was paused.
  alter table task add column paused_at timestamptz;
  create index task_paused_by_system on task (paused_at, id) where status = 'PAUSED' and pause_reason <> 'EMPLOYER';`;

const watch = `
  create table task_watch (
    task_id text primary key references task,
    -- When its numbers are looked at next; null: nothing until something happens.
    look_at timestamptz,
    -- Not looked at before, whatever happens: the more there was to count, the longer.
    rest_until timestamptz not null,
    -- What was decided, started, delivered and reported until then does not count, nor what was waiting for a decision then.
    counted_from timestamptz not null default '-infinity',
    waiting_from timestamptz not null default '-infinity'
  ) with (fillfactor = 80);
  create index task_watch_due on task_watch (look_at) where look_at is not null;
  -- How far the log was read for what there is to look at.
  create table task_watch_reader (
    one_row boolean primary key default true check (one_row),
    cursor bigint not null,
    read_at timestamptz not null
  );`;

/** What happened before nobody was warned of, so it does not count; but work that waits still has to be decided in time. */
const beginning = `
  insert into task_watch_reader (cursor, read_at) select head, '-infinity' from event_head;
  insert into task_watch (task_id, look_at, rest_until, counted_from)
    select t.id, case when t.status = 'LIVE' and w.task_id is not null then '-infinity'::timestamptz end, '-infinity', now()
      from task t left join (select distinct task_id from submission where status = 'SUBMITTED') w on w.task_id = t.id
      where t.status in ('LIVE', 'PAUSED');`;
