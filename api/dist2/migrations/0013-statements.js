import { Migration } from '@mikro-orm/migrations';
/** What people are told of their money: balances of any instant, invoices, and exchanges between one's own wallets. */
export class Migration0013Statements extends Migration {
    up() {
        this.addSql(instants);
        this.addSql(invoices);
        this.addSql(exchanges);
    }
}
/**
 * Versions of an account follow its lock, times follow the moment a command began: they may stand a little out of order,
 * by less than a transaction may last. Whoever asks for an instant therefore looks an hour to either side of it.
 */
const instants = `
  -- Journals come in the order of time, so a range of time is a range of pages.
  create index journal_at on journal using brin (created_at) with (pages_per_range = 32, autosummarize = on);
  create index withdrawal_made on withdrawal using brin (created_at) with (pages_per_range = 32, autosummarize = on);
  -- A posting that is before the instant and whose next one is not; version, id and balance 0 before the first.
  create function posting_edge(p_account text, p_at timestamptz, out version bigint, out id bigint, out balance bigint)
  language plpgsql stable as $$
  declare
    low bigint := 0; high bigint; middle bigint; moment timestamptz;
  begin
    select a.version + 1 into high from ledger_account a where a.id = p_account;
    while high - low > 1 loop
      middle := (low + high) / 2;
      select j.created_at into strict moment from posting p join journal j on j.id = p.journal_id
        where p.account_id = p_account and p.account_version = middle;
      if moment < p_at then low := middle; else high := middle; end if;
    end loop;
    select p.account_version, p.id, p.balance_after into version, id, balance from posting p
      where p.account_id = p_account and p.account_version = low;
    if not found then version := 0; id := 0; balance := 0; end if;
  end $$;
  -- The sum of all postings before the instant.
  create function account_balance_at(p_account text, p_at timestamptz) returns bigint language sql stable as $$
    select early.balance + coalesce((
        select sum(p.amount) from posting p join journal j on j.id = p.journal_id
          where p.account_id = p_account and p.account_version > early.version and p.account_version <= late.version
            and j.created_at < p_at), 0)::bigint
      from posting_edge(p_account, p_at - interval '1 hour') early, posting_edge(p_account, p_at + interval '1 hour') late
  $$;`;
const invoices = `
  -- What an account wants to stand on its invoices; without a row, its public name.
  create table billing_details (
    user_id text primary key references user_account,
    name text,
    address text,
    vat_id text,
    updated_at timestamptz not null
  );
  -- Months whose invoices were planned.
  create table invoice_month (
    month text primary key,
    planned_at timestamptz not null
  );
  create table invoice_plan (
    user_id text not null references user_account,
    currency text not null check (currency in ('USD', 'BDT')),
    month text not null,
    primary key (user_id, currency, month)
  );
  -- One row: locked while a number is taken, and given back with the transaction, so the numbers have no gap.
  create table invoice_serial (
    only_row boolean primary key default true check (only_row),
    last bigint not null
  );
  insert into invoice_serial (last) values (0);
  create table invoice (
    id text primary key,
    serial bigint not null unique,
    user_id text not null references user_account,
    currency text not null check (currency in ('USD', 'BDT')),
    -- YYYY-MM of the market's calendar.
    month text not null,
    issued_at timestamptz not null,
    seller jsonb not null,
    buyer jsonb not null,
    rewards bigint not null,
    fees bigint not null,
    bonuses bigint not null,
    total bigint not null,
    -- Share of the fee before tax, in millionths, and the part of the fees that is tax.
    vat_rate bigint not null check (vat_rate >= 0),
    vat bigint not null check (vat >= 0 and vat <= fees),
    unique (user_id, currency, month),
    check (total = rewards + fees + bonuses)
  );
  create index invoice_owner on invoice (user_id, serial desc);
  create table invoice_line (
    invoice_id text not null references invoice,
    place int not null,
    task_id text not null,
    title text not null,
    slots int not null,
    rewards bigint not null,
    fees bigint not null,
    bonuses bigint not null,
    primary key (invoice_id, place)
  );
  create trigger invoice_stays before update or delete on invoice
    for each row execute function ledger_refuse_change();
  create trigger invoice_line_stays before update or delete on invoice_line
    for each row execute function ledger_refuse_change();`;
const exchanges = `
  create table exchange_quote (
    id text primary key,
    user_id text not null references user_account,
    currency text not null check (currency in ('USD', 'BDT')),
    amount bigint not null check (amount > 0),
    to_currency text not null check (to_currency in ('USD', 'BDT')),
    -- Rounded down to a micro-unit.
    received bigint not null check (received > 0),
    rate bigint not null check (rate > 0),
    created_at timestamptz not null,
    expires_at timestamptz not null,
    used_at timestamptz,
    check (currency <> to_currency)
  );
  create index exchange_quote_unused on exchange_quote (expires_at) where used_at is null;`;
//# sourceMappingURL=0013-statements.js.map