import { Migration } from '@mikro-orm/migrations';
/** Credit that is given away: kept apart from money that was paid in or earned, and of no use but for fees. */
export class Migration0023PromoCredit extends Migration {
    up() {
        this.addSql(openAccounts);
        this.addSql(grant);
    }
}
const openAccounts = `
  create or replace function ledger_open_accounts(p_ids text[]) returns void language plpgsql
  security definer set search_path = public, pg_temp as $$
  declare
    missing text[];
  begin
    select array_agg(distinct w.account) into missing from unnest(p_ids) w (account)
      where (select true from ledger_account a where a.id = w.account) is null;
    if missing is null then return; end if;
    if exists (select from unnest(missing) m (account) where m.account !~ (
        '^(usr_[^:]+:(available|clearing|hold|promo)|tsk_[^:]+:escrow'
        || '|platform:(fee|promo|reserve|exchange|difference)|external:(in|out)-[A-Z]+):(USD|BDT)(:[0-9]{2})?$')) then
      raise exception 'no such account in the chart: %', missing
        using errcode = 'check_violation', constraint = 'ledger_account_chart';
    end if;
    insert into ledger_account (id, owner_id, kind, currency, floor)
      select m.account, split_part(m.account, ':', 1), split_part(m.account, ':', 2), split_part(m.account, ':', 3),
        case when left(m.account, 4) in ('usr_', 'tsk_') then 0 end
      from unnest(missing) m (account) order by m.account on conflict do nothing;
  end $$;`;
const grant = `
  create table promo_grant (
    id text primary key,
    user_id text not null,
    kind text not null check (kind in ('PROMO', 'REFERRAL')),
    currency text not null check (currency in ('USD', 'BDT')),
    amount bigint not null check (amount > 0),
    -- Who gave it and why, for good.
    note text not null,
    granted_by text not null,
    created_at timestamptz not null
  );
  create index promo_grant_of_user on promo_grant (user_id, currency, created_at);`;
//# sourceMappingURL=0023-promo-credit.js.map