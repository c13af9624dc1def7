import { Migration } from '@mikro-orm/migrations';
/** Deposits by payment providers: what the payer is charged, what the provider calls it, and how one is taken back. */
export class Migration0012Deposits extends Migration {
    up() {
        this.addSql(deposits);
        this.addSql(reversal);
    }
}
const deposits = `
  alter table deposit
    add column provider text,
    add column provider_reference text,
    -- Where the provider takes the payer.
    add column redirect_url text,
    -- What the payer is charged: another amount than the wallet gets where the rail moves another currency.
    add column payin_currency text check (payin_currency in ('USD', 'BDT')),
    add column payin bigint check (payin > 0),
    add column rate bigint check (rate > 0),
    add column reason text,
    add column next_step_at timestamptz,
    add column attempts int not null default 0;
  update deposit set payin_currency = currency, payin = amount;
  alter table deposit alter column payin_currency set not null, alter column payin set not null;
  alter table deposit add constraint deposit_rate check ((rate is null) = (currency = payin_currency));
  create index deposit_step on deposit (next_step_at) where next_step_at is not null;`;
/**
 * A confirmed deposit that the provider took back: from what its owner has available, then from the open slots of their
 * tasks, newest first, which end; what is still missing is the platform's loss. Work in hand keeps its money, and pay
 * that was approved stays with its worker. Tasks are locked before money, as everywhere. The caller holds the deposit.
 */
const reversal = `
  create function reverse_deposit(p_id text, p_now timestamptz) returns void language plpgsql as $$
  declare
    d deposit; purse text; have bigint; own bigint; t record;
  begin
    select * into strict d from deposit where id = p_id;
    purse := d.user_id || ':available:' || d.currency;
    for t in
      select k.id from task k join task_slots s on s.task_id = k.id
        where k.employer_id = d.user_id and k.currency = d.currency
          and k.status in ('IN_REVIEW', 'SCHEDULED', 'LIVE', 'PAUSED') and s.open > 0
        order by k.id for update of s
    loop null; end loop;
    for t in
      select k.id, k.status from task k join task_slots s on s.task_id = k.id
        where k.employer_id = d.user_id and k.currency = d.currency
          and k.status in ('IN_REVIEW', 'SCHEDULED', 'LIVE', 'PAUSED') and s.open > 0
        order by k.published_at desc nulls first, k.id desc
    loop
      exit when ledger_locked_balance(purse) >= d.amount;
      update task set status = 'CLOSING', close_reason = 'STOPPED', pause_reason = null where id = t.id;
      perform record_event('task.closing', t.id, jsonb_build_object('v', 1, 'reason', 'STOPPED'),
        array[d.user_id], t.id, p_now);
      perform release_open_slots(t.id, p_now);
      perform close_if_done(array[t.id], p_now);
    end loop;
    have := ledger_locked_balance(purse);
    own := least(have, d.amount);
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
//# sourceMappingURL=0012-deposits.js.map