import { Migration } from '@mikro-orm/migrations';
/** Money on its way out, and journals that exchange one currency for another. docs/LEDGER.md tells each kind. */
export class Migration0011Withdrawals extends Migration {
    up() {
        this.addSql(stepUp);
        this.addSql(payoutMethods);
        this.addSql(quotes);
        this.addSql(withdrawals);
        this.addSql(freeze);
        this.addSql(journals);
        this.addSql(defects);
    }
}
/** A password opens the session, so the session is as fresh as its beginning until the password is given again. */
const stepUp = `
  alter table session add column proven_at timestamptz;
  update session set proven_at = created_at;
  alter table session alter column proven_at set not null;`;
const methods = `('BKASH', 'NAGAD', 'ROCKET', 'RECHARGE', 'BANK', 'PAYPAL', 'SKRILL', 'CARD', 'CRYPTO')`;
const payoutMethods = `
  create table payout_method (
    id text primary key,
    user_id text not null references user_account,
    method text not null check (method in ${methods}),
    -- Normalised: the same number is the same text, however it was typed.
    account text not null,
    account_name text,
    verified_at timestamptz,
    usable_at timestamptz not null,
    created_at timestamptz not null,
    removed_at timestamptz
  );
  create unique index payout_method_once on payout_method (user_id, method, account) where removed_at is null;
  create index payout_method_owner on payout_method (user_id, id);
  create index payout_method_shared on payout_method (method, account);`;
const quotes = `
  create table withdrawal_quote (
    id text primary key,
    user_id text not null references user_account,
    payout_method_id text not null references payout_method,
    currency text not null check (currency in ('USD', 'BDT')),
    amount bigint not null check (amount > 0),
    fee bigint not null check (fee >= 0),
    net bigint not null check (net > 0),
    payout_currency text not null check (payout_currency in ('USD', 'BDT')),
    payout bigint not null check (payout > 0),
    -- Payout per unit of the wallet's currency, in millionths; null where they are the same.
    rate bigint check (rate > 0),
    promise_ms bigint not null,
    created_at timestamptz not null,
    expires_at timestamptz not null,
    check (net + fee = amount),
    check ((rate is null) = (currency = payout_currency)),
    check (rate is not null or payout = net)
  );
  create index withdrawal_quote_due on withdrawal_quote (expires_at);`;
const withdrawals = `
  create table withdrawal (
    -- Also the reference the provider knows it by, so that a repeat is recognised there.
    id text primary key,
    user_id text not null references user_account,
    payout_method_id text not null references payout_method,
    quote_id text not null unique,
    status text not null check (status in
      ('REQUESTED', 'RISK_HOLD', 'QUEUED', 'SENDING', 'UNKNOWN', 'PAID', 'FAILED', 'CANCELLED', 'REFUSED')),
    currency text not null check (currency in ('USD', 'BDT')),
    amount bigint not null check (amount > 0),
    fee bigint not null check (fee >= 0),
    net bigint not null check (net > 0),
    payout_currency text not null check (payout_currency in ('USD', 'BDT')),
    payout bigint not null check (payout > 0),
    rate bigint,
    provider text,
    provider_reference text,
    -- Why it is held, failed or was refused: a code.
    reason text,
    created_at timestamptz not null,
    promised_by timestamptz not null,
    hold_until timestamptz,
    -- When a job looks at it next; null where only a person or a hint of the provider can move it.
    next_step_at timestamptz,
    attempts int not null default 0,
    -- The last time a request may have left for the provider.
    sent_at timestamptz,
    paid_at timestamptz,
    settled_at timestamptz,
    check (net + fee = amount),
    check ((status = 'RISK_HOLD') <= (hold_until is not null))
  );
  create index withdrawal_owner on withdrawal (user_id, id desc);
  create index withdrawal_step on withdrawal (next_step_at) where next_step_at is not null;
  create index withdrawal_held on withdrawal (hold_until) where status = 'RISK_HOLD';
  create index withdrawal_open on withdrawal (status, id)
    where status in ('REQUESTED', 'RISK_HOLD', 'QUEUED', 'SENDING', 'UNKNOWN');
  create index withdrawal_paid on withdrawal (paid_at) where paid_at is not null;
  -- Who decided what about whose money; only ever added to.
  create table withdrawal_review (
    id bigint generated always as identity primary key,
    withdrawal_id text not null references withdrawal,
    moderator_id text not null references user_account,
    action text not null,
    note text not null,
    at timestamptz not null
  );
  create index withdrawal_review_of on withdrawal_review (withdrawal_id);
  create trigger withdrawal_review_append_only before update or delete on withdrawal_review
    for each row execute function ledger_refuse_change();`;
/** While a row is not lifted, nothing is sent to any provider; what is under way is still asked about. */
const freeze = `
  create table payout_freeze (
    id bigint generated always as identity primary key,
    reason text not null,
    since timestamptz not null,
    lifted_at timestamptz,
    lifted_by text references user_account
  );
  create unique index payout_freeze_active on payout_freeze ((true)) where lifted_at is null;`;
const journals = `
  create or replace function ledger_journal_balances() returns trigger language plpgsql
  security definer set search_path = public, pg_temp as $$
  declare
    legs int; unbalanced text;
  begin
    select count(*) into legs from posting p where p.journal_id = new.id;
    select string_agg(currency || ' ' || total, ', ') into unbalanced from (
      select a.currency, sum(p.amount) as total from posting p join ledger_account a on a.id = p.account_id
        where p.journal_id = new.id group by a.currency having sum(p.amount) <> 0 or count(*) < 2) u;
    if legs < 2 or unbalanced is not null then
      raise exception 'journal % does not balance: % legs, %', new.id, legs, unbalanced
        using errcode = 'check_violation', constraint = 'journal_balances';
    end if;
    return null;
  end $$;
  create or replace function ledger_open_accounts(p_ids text[]) returns void language plpgsql
  security definer set search_path = public, pg_temp as $$
  declare
    missing text[];
  begin
    select array_agg(distinct w.account) into missing from unnest(p_ids) w (account)
      where not exists (select from ledger_account a where a.id = w.account);
    if missing is null then return; end if;
    if exists (select from unnest(missing) m (account) where m.account !~ (
        '^(usr_[^:]+:(available|clearing|hold)|tsk_[^:]+:escrow'
        || '|platform:(fee|promo|reserve|exchange|difference)|external:(in|out)-[A-Z]+):(USD|BDT)(:[0-9]{2})?$')) then
      raise exception 'no such account in the chart: %', missing
        using errcode = 'check_violation', constraint = 'ledger_account_chart';
    end if;
    insert into ledger_account (id, owner_id, kind, currency, floor)
      select m.account, split_part(m.account, ':', 1), split_part(m.account, ':', 2), split_part(m.account, ':', 3),
        case when left(m.account, 4) in ('usr_', 'tsk_') then 0 end
      from unnest(missing) m (account) order by m.account on conflict do nothing;
  end $$;
  create or replace function ledger_event_of(p_kind text) returns text language sql immutable as $$
    select case p_kind
      when 'deposit' then 'deposited' when 'escrow_hold' then 'held' when 'escrow_refund' then 'refunded'
      when 'earning' then 'earned' when 'cleared' then 'released' when 'bonus' then 'bonus'
      when 'withdrawal_hold' then 'held' when 'withdrawal_returned' then 'released'
      when 'withdrawal_bounced' then 'refunded' when 'withdrawal_fee_returned' then 'refunded' else 'changed' end
  $$;`;
/** The promises about money that is exchanged or leaves, beside those about the marketplace. */
const defects = `
  alter function invariant_defects() rename to market_defects;
  create function withdrawal_defects() returns table (invariant text, subject text, detail text)
  language sql stable security definer set search_path = public, pg_temp as $$
  with open as (
    select user_id || ':hold:' || currency as account_id, sum(amount) as held from withdrawal
      where status in ('REQUESTED', 'RISK_HOLD', 'QUEUED', 'SENDING', 'UNKNOWN') group by 1
  ), booked as (
    select ref_id, count(*) filter (where kind = 'withdrawal_hold') as holds,
      count(*) filter (where kind = 'withdrawal_paid') as paid,
      count(*) filter (where kind = 'withdrawal_returned') as returned,
      count(*) filter (where kind = 'withdrawal_bounced') as bounced
    from journal where ref_type = 'withdrawal' group by ref_id
  )
  select 'journal-balances', q.journal_id::text, string_agg(q.currency || ' ' || q.total, ', ') from (
      select p.journal_id, a.currency, sum(p.amount) as total, count(*) as legs
        from posting p join ledger_account a on a.id = p.account_id group by p.journal_id, a.currency
        having sum(p.amount) <> 0 or count(*) < 2) q group by q.journal_id
  union all
  select 'hold-is-what-is-being-withdrawn', coalesce(a.id, o.account_id),
      format('hold %s, withdrawals %s', coalesce(a.balance, 0), coalesce(o.held, 0))
    from (select id, balance from ledger_account where kind = 'hold') a full join open o on o.account_id = a.id
    where coalesce(a.balance, 0) <> coalesce(o.held, 0)
  union all
  select 'withdrawal-is-booked-once', w.id, format('%s with %s', w.status, to_jsonb(b))
    from withdrawal w left join booked b on b.ref_id = w.id
    where coalesce(b.holds, 0) <> 1 or (w.status = 'PAID' and (b.paid, b.returned, b.bounced) <> (1, 0, 0))
      or (w.status in ('CANCELLED', 'REFUSED') and (b.paid, b.returned, b.bounced) <> (0, 1, 0))
      or (w.status = 'FAILED' and (b.paid, b.returned, b.bounced) not in ((0, 1, 0), (1, 0, 1)))
      or (w.status not in ('PAID', 'FAILED', 'CANCELLED', 'REFUSED') and (b.paid, b.returned, b.bounced) <> (0, 0, 0))
  $$;
  create function invariant_defects() returns table (invariant text, subject text, detail text)
  language sql stable security definer set search_path = public, pg_temp as $$
    select * from market_defects() where invariant <> 'journal-balances'
    union all select * from withdrawal_defects()
  $$;`;
//# sourceMappingURL=0011-withdrawals.js.map