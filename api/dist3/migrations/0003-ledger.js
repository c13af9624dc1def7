import { Migration } from '@mikro-orm/migrations';
/** Double entry in micro-units. Money moves through ledger_transfer and nowhere else; docs/LEDGER.md tells each kind. */
export class Migration0003Ledger extends Migration {
    up() {
        this.addSql(tables);
        this.addSql(openAccounts);
        this.addSql(balance);
        this.addSql(transfer);
        this.addSql(guards);
    }
}
const tables = `
  -- id = owner:kind:currency[:shard], e.g. "usr_…:available:USD", "tsk_…:escrow:BDT", "platform:fee:USD:17".
  create table ledger_account (
    id text primary key,
    owner_id text not null,
    kind text not null,
    currency text not null check (currency in ('USD', 'BDT')),
    balance bigint not null default 0,
    -- Number of postings so far; each posting carries the version it made.
    version bigint not null default 0,
    -- Least balance; null where the account may go negative (the outside world).
    floor bigint,
    constraint ledger_account_floor check (balance >= floor)
  );
  create index ledger_account_owner on ledger_account (owner_id);
  create table journal (
    id bigint generated always as identity primary key,
    kind text not null,
    ref_type text not null,
    ref_id text not null,
    reverses bigint references journal,
    task_id text,
    submission_id text,
    created_at timestamptz not null,
    xact xid8 not null default pg_current_xact_id(),
    -- The business key: one fact moves money once, however often it is tried.
    constraint journal_business_key unique (kind, ref_type, ref_id)
  );
  create table posting (
    id bigint generated always as identity primary key,
    journal_id bigint not null references journal,
    account_id text not null references ledger_account,
    amount bigint not null check (amount <> 0),
    account_version bigint not null,
    balance_after bigint not null,
    unique (account_id, account_version),
    -- Not even between two postings of one transaction.
    constraint ledger_account_floor check (balance_after >= 0 or left(account_id, 4) not in ('usr_', 'tsk_'))
  );
  create index posting_journal on posting (journal_id);
  create index posting_account on posting (account_id, id);`;
/** Only accounts of the chart may be opened: one of another name would have no floor and belong to nobody. */
const openAccounts = `
  create function ledger_open_accounts(p_ids text[]) returns void language plpgsql
  security definer set search_path = public, pg_temp as $$
  declare
    missing text[];
  begin
    select array_agg(distinct w.account) into missing from unnest(p_ids) w (account)
      where not exists (select from ledger_account a where a.id = w.account);
    if missing is null then return; end if;
    if exists (select from unnest(missing) m (account) where m.account !~ (
        '^(usr_[^:]+:(available|clearing|hold)|tsk_[^:]+:escrow'
        || '|platform:(fee|promo|reserve)|external:(in|out)-[A-Z]+):(USD|BDT)(:[0-9]{2})?$')) then
      raise exception 'no such account in the chart: %', missing
        using errcode = 'check_violation', constraint = 'ledger_account_chart';
    end if;
    insert into ledger_account (id, owner_id, kind, currency, floor)
      select m.account, split_part(m.account, ':', 1), split_part(m.account, ':', 2), split_part(m.account, ':', 3),
        case when left(m.account, 4) in ('usr_', 'tsk_') then 0 end
      from unnest(missing) m (account) order by m.account on conflict do nothing;
  end $$;`;
/** Locks an account and answers its balance, so that a refusal can say exactly what is missing. */
const balance = `
  create function ledger_locked_balance(p_id text) returns bigint language plpgsql
  security definer set search_path = public, pg_temp as $$
  declare
    found_balance bigint;
  begin
    perform ledger_open_accounts(array[p_id]);
    select a.balance into found_balance from ledger_account a where a.id = p_id for update;
    return found_balance;
  end $$;`;
/**
 * Posts any number of journals at once. Accounts are locked in id order first; versions and running balances are
 * computed from the locked rows. Errors: 23505 on journal_business_key (this fact is posted already),
 * 23514 on ledger_account_floor (not enough money), journal_balances (legs do not make a journal; comes at commit),
 * ledger_account_chart and ledger_leg_complete (a mistake of the caller's).
 */
const transfer = `
  create function ledger_transfer(
    p_kinds text[], p_ref_types text[], p_ref_ids text[], p_tasks text[], p_submissions text[],
    p_leg_journals int[], p_leg_accounts text[], p_leg_amounts bigint[], p_now timestamptz
  ) returns void language plpgsql security definer set search_path = public, pg_temp as $$
  declare
    types text[]; aggregates text[]; payloads jsonb[]; owners text[]; tasks text[];
  begin
    if exists (select from unnest(p_leg_journals, p_leg_accounts, p_leg_amounts) as l (place, account_id, amount)
        where l.account_id is null or l.amount is null or p_kinds[l.place] is null) then
      raise exception 'a leg without journal, account or amount'
        using errcode = 'check_violation', constraint = 'ledger_leg_complete';
    end if;
    perform ledger_open_accounts(p_leg_accounts);
    perform 1 from ledger_account where id = any (p_leg_accounts) order by id for update;
    insert into journal (kind, ref_type, ref_id, task_id, submission_id, created_at)
      select kind, ref_type, ref_id, task_id, submission_id, p_now
      from unnest(p_kinds, p_ref_types, p_ref_ids, p_tasks, p_submissions)
        with ordinality as j (kind, ref_type, ref_id, task_id, submission_id, place)
      order by place;
    with legs as (
      select l.*, j.id as journal_id
      from unnest(p_leg_journals, p_leg_accounts, p_leg_amounts)
        with ordinality as l (journal_place, account_id, amount, place)
      join journal j on (j.kind, j.ref_type, j.ref_id)
        = (p_kinds[l.journal_place], p_ref_types[l.journal_place], p_ref_ids[l.journal_place])
      where l.amount <> 0
    ), posted as (
      insert into posting (journal_id, account_id, amount, account_version, balance_after)
        select l.journal_id, l.account_id, l.amount,
          a.version + row_number() over w, a.balance + sum(l.amount) over w
        from legs l join ledger_account a on a.id = l.account_id
        window w as (partition by l.account_id order by l.journal_place, l.place rows unbounded preceding)
        order by l.journal_place, l.place
        returning id, journal_id, account_id, amount, account_version
    ), moved as (
      update ledger_account a set balance = a.balance + m.amount, version = a.version + m.postings
        from (select account_id, sum(amount) as amount, count(*) as postings from posted group by account_id) m
        where a.id = m.account_id
    ), seen as (
      select p.id, p.account_id, j.kind, j.submission_id, split_part(p.account_id, ':', 1) as owner_id,
        -- A bonus changes what the task has spent, and no event of the submission tells so.
        case when j.kind = 'bonus' then j.task_id end as task_id
      from posted p join journal j on j.id = p.journal_id
      where p.account_id like 'usr\\_%'
    )
    select array_agg('wallet.' || ledger_event_of(kind) order by id), array_agg('acc_' || account_id order by id),
      array_agg(jsonb_build_object('v', 1, 'entryId', 'ent_' || id, 'accountId', account_id,
        'submissionId', submission_id) order by id),
      array_agg(owner_id order by id), array_agg(task_id order by id)
      into types, aggregates, payloads, owners, tasks from seen;
    if types is not null then
      perform record_events(types, aggregates, payloads, owners, tasks, p_now);
    end if;
  end $$;`;
const guards = `
  create function ledger_event_of(p_kind text) returns text language sql immutable as $$
    select case p_kind
      when 'deposit' then 'deposited' when 'escrow_hold' then 'held' when 'escrow_refund' then 'refunded'
      when 'earning' then 'earned' when 'cleared' then 'released' when 'bonus' then 'bonus' else 'changed' end
  $$;
  create function ledger_refuse_change() returns trigger language plpgsql as $$
  begin
    raise exception '% is append-only', tg_table_name using errcode = 'restrict_violation';
  end $$;
  create trigger journal_append_only before update or delete on journal
    for each row execute function ledger_refuse_change();
  create trigger journal_no_truncate before truncate on journal
    for each statement execute function ledger_refuse_change();
  create trigger posting_append_only before update or delete on posting
    for each row execute function ledger_refuse_change();
  create trigger posting_no_truncate before truncate on posting
    for each statement execute function ledger_refuse_change();
  create trigger ledger_account_stays before delete on ledger_account
    for each row execute function ledger_refuse_change();
  create function ledger_journal_balances() returns trigger language plpgsql
  security definer set search_path = public, pg_temp as $$
  declare
    legs int; total numeric; currencies int;
  begin
    select count(*), sum(p.amount), count(distinct a.currency) into legs, total, currencies
      from posting p join ledger_account a on a.id = p.account_id where p.journal_id = new.id;
    if legs < 2 or total <> 0 or currencies <> 1 then
      raise exception 'journal % does not balance: % legs, sum %, % currencies', new.id, legs, total, currencies
        using errcode = 'check_violation', constraint = 'journal_balances';
    end if;
    return null;
  end $$;
  -- At commit, when every leg is there.
  create constraint trigger journal_balances after insert on journal
    deferrable initially deferred for each row execute function ledger_journal_balances();
  create function ledger_same_transaction() returns trigger language plpgsql
  security definer set search_path = public, pg_temp as $$
  begin
    if exists (
      select from added p join journal j on j.id = p.journal_id where j.xact <> pg_current_xact_id()
    ) then
      raise exception 'a journal takes no legs after its transaction'
        using errcode = 'check_violation', constraint = 'journal_is_closed';
    end if;
    return null;
  end $$;
  create trigger posting_same_transaction after insert on posting referencing new table as added
    for each statement execute function ledger_same_transaction();`;
//# sourceMappingURL=0003-ledger.js.map