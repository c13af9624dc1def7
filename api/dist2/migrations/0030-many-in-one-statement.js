import { Migration } from '@mikro-orm/migrations';
/**
 * What touched its rows one by one, and so took longer than a statement may where there are thousands: now all of them
 * at once.
 */
export class Migration0030ManyInOneStatement extends Migration {
    up() {
        this.addSql(cancelReservations);
        this.addSql(stoppableTasks);
        this.addSql(stopTasks);
        this.addSql(reversal);
        this.addSql(lockAccounts);
        this.addSql(plans);
    }
}
/**
 * A12: what move_submission does to each, for the reservations of a task that is taken down, `p_most` at once. Their
 * slots are given up, and what they held goes back as one movement. The caller holds task_slots, has moved the task to
 * CLOSING, and closes it where nothing is left. Answers how many there were.
 */
const cancelReservations = `
  create function cancel_reservations(p_task text, p_most int, p_now timestamptz) returns int language plpgsql as $$
  declare
    task_status text; ids text[]; workers text[]; items text[]; refund bigint;
  begin
    select status into strict task_status from task where id = p_task;
    if task_status in ('LIVE', 'PAUSED') then
      raise exception 'task % still takes workers: a freed slot would have to reopen', p_task;
    end if;
    ids := array(select id from submission where task_id = p_task and status = 'RESERVED'
      order by id limit p_most for update);
    if ids = '{}' then return 0; end if;
    with cancelled as (
      update submission set status = 'CANCELLED' where id = any (ids)
        returning id, worker_id, item_id, reward + fee as cost
    )
    select array_agg(id order by id), array_agg(worker_id order by id), array_agg(item_id order by id), sum(cost)
      into ids, workers, items, refund from cancelled;
    update task_item i set taken = i.taken - n.freed, released = i.released + n.freed
      from (select item, count(*)::int as freed from unnest(items) item group by item) n where i.id = n.item;
    perform shift_slots(p_task, 'reserved', 'released', cardinality(ids));
    perform move_escrow(p_task, -refund, p_now);
    insert into outbox (type, aggregate_id, payload, audience, task_id, at)
      select 'submission.cancelled', c.id,
        jsonb_build_object('v', 1, 'status', 'CANCELLED', 'workerId', c.worker, 'taskStatus', task_status),
        array[c.worker], p_task, p_now
      from unnest(ids, workers) with ordinality as c (id, worker, nth) order by c.nth;
    return cardinality(ids);
  end $$;
  -- Those that still have reservations to cancel.
  create index task_taken_down on task (id) where status = 'CLOSING' and close_reason = 'TAKEN_DOWN';`;
/** What a reversal may fall back on: tasks of the deposit's owner that have something open. */
const stoppableTasks = `
  create function stoppable_tasks(p_employer text, p_currency text) returns setof text language sql stable as $$
    select k.id from task k join task_slots s on s.task_id = k.id
      where k.employer_id = p_employer and k.currency = p_currency
        and k.status in ('IN_REVIEW', 'SCHEDULED', 'LIVE', 'PAUSED') and s.open > 0
  $$;`;
/**
 * T13 for many tasks of one employer: what is open of them is given up and refunded. The caller holds their slots. A few
 * hundred go at once, because what is called here looks its rows up by key and compares each with each.
 */
const stopTasks = `
  create function stop_tasks(p_tasks text[], p_now timestamptz) returns void language plpgsql as $$
  declare
    part text[]; refs text[]; accounts text[]; amounts bigint[]; n int;
  begin
    for place in 1 .. cardinality(p_tasks) by 250 loop
      part := p_tasks[place : place + 249];
      n := cardinality(part);
      update task set status = 'CLOSING', close_reason = 'STOPPED', pause_reason = null where id = any (part);
      insert into outbox (type, aggregate_id, payload, audience, task_id, at)
        select 'task.closing', k.id, jsonb_build_object('v', 1, 'reason', 'STOPPED'), array[k.employer_id], k.id, p_now
        from task k where k.id = any (part) order by k.id;
      select array_agg(f.id || '#' || f.nth order by f.id),
          array_agg(f.id || ':escrow:' || f.currency order by f.id)
            || array_agg(f.employer_id || ':available:' || f.currency order by f.id),
          array_agg(-f.refund order by f.id) || array_agg(f.refund order by f.id)
        into refs, accounts, amounts
        from (select k.id, k.employer_id, k.currency, s.money_seq + 1 as nth, s.open * (k.reward + k.fee) as refund
          from task k join task_slots s on s.task_id = k.id where k.id = any (part)) f;
      update task_slots set released = released + open, open = 0, money_seq = money_seq + 1 where task_id = any (part);
      update task_item set released = overlap - taken where task_id = any (part) and taken + released < overlap;
      perform ledger_transfer(array_fill('escrow_refund'::text, array[n]), array_fill('task'::text, array[n]), refs,
        array(select t from unnest(part) t order by t), array_fill(null::text, array[n]),
        array(select j from generate_series(1, n) j) || array(select j from generate_series(1, n) j),
        accounts, amounts, p_now);
      perform close_if_done(part, p_now);
    end loop;
  end $$;`;
/**
 * A confirmed deposit that the provider took back: from what its owner has available, then from the open slots of their
 * tasks, newest first, which end; what is still missing is the platform's loss. Work in hand keeps its money, and pay
 * that was approved stays with its worker. Tasks are locked before money, as everywhere; once the purse is held nobody
 * can put any of it into slots. What was published while we waited for it belongs to a transaction that is over, so its
 * slots are there to be taken; where somebody else was faster we would wait in the wrong order, and begin again instead.
 * Accounts of the platform come last, although their names are lower: everybody's deposits would wait for the tasks. The
 * caller holds the deposit.
 */
const reversal = `
  create or replace function reverse_deposit(p_id text, p_now timestamptz) returns void language plpgsql as $$
  declare
    d deposit; purse text; have bigint; own bigint; open_now text[]; held text[];
  begin
    select * into strict d from deposit where id = p_id;
    purse := d.user_id || ':available:' || d.currency;
    perform 1 from task_slots where task_id = any (array(select stoppable_tasks(d.user_id, d.currency)))
      order by task_id for update;
    have := ledger_locked_balance(purse);
    if have < d.amount then
      open_now := array(select stoppable_tasks(d.user_id, d.currency));
      held := array(select task_id from task_slots where task_id = any (open_now) order by task_id for update skip locked);
      if cardinality(held) < cardinality(open_now) then
        raise exception 'another command has a task of %', d.user_id using errcode = 'serialization_failure';
      end if;
      perform stop_tasks(array(
        select c.id from (
          select k.id, k.published_at, sum(s.open * (k.reward + k.fee)) over newest - s.open * (k.reward + k.fee) as before
            from task k join task_slots s on s.task_id = k.id where k.id = any (held)
            window newest as (order by k.published_at desc nulls first, k.id desc)) c
        where c.before < d.amount - have order by c.published_at desc nulls first, c.id desc), p_now);
    end if;
    own := least(ledger_locked_balance(purse), d.amount);
    if d.rate is null then
      perform ledger_transfer_one('deposit_reversed', 'deposit', d.id, null, null,
        array[purse, 'platform:reserve:' || d.currency, 'external:in-' || d.method || ':' || d.currency],
        array[-own, own - d.payin, d.payin], p_now);
    else
      perform ledger_transfer_one('deposit_reversed', 'deposit', d.id, null, null,
        array[purse, 'platform:reserve:' || d.currency, 'platform:exchange:' || d.currency,
          'platform:exchange:' || d.payin_currency, 'external:in-' || d.method || ':' || d.payin_currency],
        array[-own, own - d.amount, d.amount, -d.payin, d.payin], p_now);
    end if;
  end $$;`;
/** For who must know a balance before moving money: all accounts of the movement, in id order. */
const lockAccounts = `
  create function ledger_lock_accounts(p_ids text[]) returns void language plpgsql
  security definer set search_path = public, pg_temp as $$
  begin
    perform ledger_open_accounts(p_ids);
    perform 1 from ledger_account where id = any (p_ids) order by id for update;
  end $$;`;
/** By their keys, whatever the tables held when a connection was young: 0020 tells why. */
const plans = `
  do $do$
  declare
    hot regproc; setting text;
  begin
    foreach hot in array array['cancel_reservations', 'reverse_deposit']::regproc[] loop
      execute format('alter function %s set plan_cache_mode = force_generic_plan', hot::regprocedure);
      foreach setting in array array['enable_seqscan', 'enable_hashjoin', 'enable_mergejoin'] loop
        execute format('alter function %s set %s = off', hot::regprocedure, setting);
      end loop;
    end loop;
  end $do$;`;
//# sourceMappingURL=0030-many-in-one-statement.js.map