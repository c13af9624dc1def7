import { Migration } from '@mikro-orm/migrations';
/** Idempotency records, and events as rows: per-aggregate sequences, the outbox and the one global log. */
export class Migration0001Kernel extends Migration {
    up() {
        this.addSql(idempotency);
        this.addSql(claimIdempotencyKey);
        this.addSql(keepIdempotentOutcome);
        this.addSql(events);
        this.addSql(recordEvents);
        this.addSql(recordEvent);
        this.addSql(relayEvents);
        this.addSql(purgeEvents);
    }
}
const idempotency = `
  create table idempotency_key (
    actor_id text not null,
    key text not null,
    field text not null,
    request_hash text not null,
    outcome jsonb,
    created_at timestamptz not null,
    primary key (actor_id, key)
  );
  create index idempotency_key_age on idempotency_key (created_at);`;
/** A concurrent repeat blocks in the insert until the first transaction ends; a little less than the statement limit of 5 s. */
const claimIdempotencyKey = `
  create function claim_idempotency_key(p_actor text, p_key text, p_field text, p_hash text, p_now timestamptz)
  returns table (fresh boolean, request_hash text, outcome jsonb) language plpgsql as $$
  declare
    usual text := current_setting('lock_timeout');
    inserted boolean;
  begin
    perform set_config('lock_timeout', '4500ms', true);
    insert into idempotency_key (actor_id, key, field, request_hash, created_at)
      values (p_actor, p_key, p_field, p_hash, p_now) on conflict do nothing;
    inserted := found;
    perform set_config('lock_timeout', usual, true);
    return query select inserted, k.request_hash, k.outcome
      from idempotency_key k where k.actor_id = p_actor and k.key = p_key;
  end $$;`;
/** Null: the command was refused and changed nothing; the same key may be tried again. */
const keepIdempotentOutcome = `
  create function keep_idempotent_outcome(p_actor text, p_key text, p_outcome jsonb) returns void language plpgsql as $$
  begin
    if p_outcome is null then
      delete from idempotency_key where actor_id = p_actor and key = p_key;
    else
      update idempotency_key set outcome = p_outcome where actor_id = p_actor and key = p_key;
    end if;
  end $$;`;
const events = `
  create table event_stream (
    aggregate_id text primary key,
    last_seq bigint not null
  );
  -- What transactions write. The relay empties it, so it stays small.
  create table outbox (
    id bigint generated always as identity primary key,
    type text not null,
    aggregate_id text not null,
    seq bigint not null,
    payload jsonb not null,
    audience text[] not null default '{}',
    task_id text,
    at timestamptz not null
  );
  -- What subscribers read: committed facts in one global order.
  create table event_log (
    cursor bigint primary key,
    type text not null,
    aggregate_id text not null,
    seq bigint not null,
    payload jsonb not null,
    audience text[] not null,
    task_id text,
    at timestamptz not null,
    unique (aggregate_id, seq)
  );
  create index event_log_task on event_log (task_id, cursor) where task_id is not null;
  create index event_log_age on event_log (at);
  create table event_audience (
    user_id text not null,
    cursor bigint not null,
    primary key (user_id, cursor)
  );
  create index event_audience_cursor on event_audience (cursor);
  -- head: the newest cursor given out. horizon: the newest cursor no longer kept.
  create table event_head (
    one_row boolean primary key default true check (one_row),
    head bigint not null,
    horizon bigint not null
  );
  insert into event_head (head, horizon) values (0, 0);`;
/** Streams are locked in id order; an aggregate's numbers are consecutive because its row is held until commit. */
const recordEvents = `
  create function record_events(
    p_types text[], p_aggregates text[], p_payloads jsonb[], p_audiences text[], p_tasks text[], p_now timestamptz
  ) returns void language sql as $$
    with input as (
      select * from unnest(p_types, p_aggregates, p_payloads, p_audiences, p_tasks)
        with ordinality as e (type, aggregate_id, payload, audience, task_id, place)
    ), streams as (
      insert into event_stream as s (aggregate_id, last_seq)
        select aggregate_id, count(*) from input group by aggregate_id order by aggregate_id
        on conflict (aggregate_id) do update set last_seq = s.last_seq + excluded.last_seq
        returning s.aggregate_id, s.last_seq
    )
    insert into outbox (type, aggregate_id, seq, payload, audience, task_id, at)
      select i.type, i.aggregate_id,
        s.last_seq - count(*) over (partition by i.aggregate_id)
          + row_number() over (partition by i.aggregate_id order by i.place),
        i.payload, coalesce(string_to_array(nullif(i.audience, ''), ','), '{}'), i.task_id, p_now
      from input i join streams s using (aggregate_id)
      order by i.place
  $$;`;
const recordEvent = `
  create function record_event(
    p_type text, p_aggregate text, p_payload jsonb, p_audience text[], p_task text, p_now timestamptz
  ) returns void language sql as $$
    select record_events(array[p_type], array[p_aggregate], array[p_payload],
      array[array_to_string(p_audience, ',')], array[p_task], p_now)
  $$;`;
/**
 * Moves committed events from the outbox into the log and gives them the next cursors.
 * One relay at a time (advisory lock 7103); sees committed rows only, so no cursor is ever given out of order.
 */
const relayEvents = `
  create function relay_events(p_limit int) returns setof event_log language plpgsql as $$
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
      ), logged as (
        insert into event_log (cursor, type, aggregate_id, seq, payload, audience, task_id, at)
          select start + row_number() over (order by id), type, aggregate_id, seq, payload, audience, task_id, at
          from gone returning *
      ), heard as (
        insert into event_audience (user_id, cursor)
          select distinct u, l.cursor from logged l, unnest(l.audience) u
      )
      select * from logged order by cursor;
    get diagnostics moved = row_count;
    update event_head set head = start + moved;
  end $$;`;
/** Forgets the oldest events; whoever asks for them later is told to fetch anew. Answers how many went. */
const purgeEvents = `
  create function purge_events(p_before timestamptz, p_limit int) returns int language plpgsql
  security definer set search_path = public, pg_temp as $$
  declare
    upto bigint;
    gone int;
  begin
    select max(cursor) into upto
      from (select cursor, at from event_log order by cursor limit p_limit) oldest where at < p_before;
    if upto is null then return 0; end if;
    delete from event_audience where cursor <= upto;
    delete from event_log where cursor <= upto;
    get diagnostics gone = row_count;
    update event_head set horizon = greatest(horizon, upto);
    return gone;
  end $$;`;
//# sourceMappingURL=0001-kernel.js.map