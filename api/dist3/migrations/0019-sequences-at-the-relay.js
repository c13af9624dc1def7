import { Migration } from '@mikro-orm/migrations';
/**
 * An event's number within its aggregate is given by the relay, for a whole batch at once. Whoever writes an event only
 * adds a row to the outbox: no second row to lock and rewrite for each event while a hot task waits.
 */
export class Migration0019SequencesAtTheRelay extends Migration {
    up() {
        this.addSql(outbox);
        this.addSql(recordEvents);
        this.addSql(recordEvent);
        this.addSql(relayEvents);
        this.addSql(promises);
    }
}
/** What waits now was counted when it was written; the relay will count it. */
const outbox = `
  update event_stream s set last_seq = s.last_seq - waiting.n
    from (select aggregate_id, count(*) as n from outbox group by aggregate_id) waiting
    where s.aggregate_id = waiting.aggregate_id;
  alter table outbox drop column seq;`;
/** Of one aggregate the order is that of the rows' numbers: its writers hold its own row until they commit. */
const recordEvents = `
  create or replace function record_events(
    p_types text[], p_aggregates text[], p_payloads jsonb[], p_audiences text[], p_tasks text[], p_now timestamptz
  ) returns void language plpgsql as $$
  begin
    insert into outbox (type, aggregate_id, payload, audience, task_id, at)
      select e.type, e.aggregate_id, e.payload, coalesce(string_to_array(nullif(e.audience, ''), ','), '{}'), e.task_id, p_now
      from unnest(p_types, p_aggregates, p_payloads, p_audiences, p_tasks)
        with ordinality as e (type, aggregate_id, payload, audience, task_id, place)
      order by e.place;
  end $$;`;
const recordEvent = `
  create or replace function record_event(
    p_type text, p_aggregate text, p_payload jsonb, p_audience text[], p_task text, p_now timestamptz
  ) returns void language plpgsql as $$
  begin
    insert into outbox (type, aggregate_id, payload, audience, task_id, at)
      values (p_type, p_aggregate, p_payload, coalesce(p_audience, '{}'), p_task, p_now);
  end $$;`;
/**
 * Moves committed events from the outbox into the log, numbers them within their aggregates and gives them the next
 * cursors. One relay at a time (advisory lock 7103); sees committed rows only, so no cursor is ever given out of order.
 */
const relayEvents = `
  create or replace function relay_events(p_limit int) returns setof event_log language plpgsql as $$
  declare
    start bigint;
    moved bigint;
  begin
    if not pg_try_advisory_xact_lock(7103) then return; end if;
    if not exists (select from outbox) then return; end if;
    select head into start from event_head for update;
    return query
      with gone as (
        delete from outbox where id in (select id from outbox order by id limit p_limit) returning *
      ), placed as (
        select g.*, row_number() over (order by g.id) as place,
          row_number() over (partition by g.aggregate_id order by g.id) as own_place from gone g
      ), streams as (
        insert into event_stream as s (aggregate_id, last_seq)
          select aggregate_id, count(*) from gone group by aggregate_id order by aggregate_id
          on conflict (aggregate_id) do update set last_seq = s.last_seq + excluded.last_seq
          returning s.aggregate_id, s.last_seq
      ), logged as (
        insert into event_log (cursor, type, aggregate_id, seq, payload, audience, task_id, at)
          select start + p.place, p.type, p.aggregate_id,
            s.last_seq - count(*) over (partition by p.aggregate_id) + p.own_place, p.payload, p.audience, p.task_id, p.at
          from placed p join streams s on s.aggregate_id = p.aggregate_id returning *
      ), heard as (
        insert into event_audience (user_id, cursor)
          select distinct u, l.cursor from logged l, unnest(l.audience) u
      )
      select * from logged order by cursor;
    get diagnostics moved = row_count;
    update event_head set head = start + moved;
  end $$;`;
/** The promise about sequences is now one about the log alone; all others stay word for word as they are. */
const promises = `
  do $do$
  declare
    promise regprocedure; told text;
  begin
    foreach promise in array array['market_defects()', 'changed_market_defects(ledger_changes)']::regprocedure[] loop
      told := regexp_replace(pg_get_functiondef(promise),
        'union all select aggregate_id, seq from outbox( where aggregate_id = any \\(c\\.streams\\))?', '');
      if told like '%from outbox%' then raise exception '% still reads the outbox', promise; end if;
      execute told;
    end loop;
  end $do$;`;
//# sourceMappingURL=0019-sequences-at-the-relay.js.map