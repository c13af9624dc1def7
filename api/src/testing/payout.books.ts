import type { Currency, Viewer } from '../kernel/index.js';
import type { Market } from './market.js';

export interface BookedWithdrawal {
  readonly id: string;
  readonly userId: string;
  readonly status: string;
  readonly currency: Currency;
  readonly amount: string;
  readonly fee: string;
  readonly net: string;
  readonly payout: string;
  /** The fee was given back because the promise was missed. */
  readonly late: boolean;
}
export interface BookedDeposit {
  readonly id: string;
  readonly userId: string;
  readonly status: string;
  readonly currency: Currency;
  readonly amount: string;
  readonly payin: string;
  /** Of one that was taken back: what its owner still had for it, and what was left to them then. */
  readonly taken: string;
  readonly leftAfter: string;
}
export interface BookedTask {
  readonly id: string;
  readonly status: string;
  readonly slots: number;
  readonly open: number;
  readonly released: number;
  readonly approved: number;
}

/** What the database says of a few people's money at one moment. */
export interface Snapshot {
  readonly withdrawals: readonly BookedWithdrawal[];
  readonly deposits: readonly BookedDeposit[];
  readonly tasks: readonly BookedTask[];
  /** By account. */
  readonly balances: Readonly<Record<string, string>>;
  /** By worker; a late approval pays as well as an employer's. */
  readonly earned: Readonly<Record<string, string>>;
}

/** One statement is one snapshot: a process that outlives the death of another may go on while this is read. */
const ALL = `
  select
    (select coalesce(json_agg(json_build_object('id', id, 'userId', user_id, 'status', status, 'currency', currency,
        'amount', amount::text, 'fee', fee::text, 'net', net::text, 'payout', payout::text,
        'late', exists (select from journal where (kind, ref_type, ref_id) = ('withdrawal_fee_returned', 'withdrawal', w.id)))
      order by id), '[]') from withdrawal w where user_id = any ($1)) as withdrawals,
    (select coalesce(json_agg(json_build_object('id', d.id, 'userId', user_id, 'status', status, 'currency', d.currency,
        'amount', d.amount::text, 'payin', payin::text, 'taken', coalesce(-p.amount, 0)::text,
        'leftAfter', coalesce(p.balance_after, 0)::text) order by d.id), '[]')
      from deposit d
      left join journal j on (j.kind, j.ref_type, j.ref_id) = ('deposit_reversed', 'deposit', d.id)
      left join posting p on p.journal_id = j.id and p.account_id = d.user_id || ':available:' || d.currency
      where user_id = any ($1)) as deposits,
    (select coalesce(json_agg(json_build_object('id', k.id, 'status', k.status, 'slots', k.slots, 'open', s.open,
        'released', s.released, 'approved', s.approved)), '[]')
      from task k join task_slots s on s.task_id = k.id where k.employer_id = any ($1) and k.status <> 'DRAFT') as tasks,
    (select coalesce(json_object_agg(a.id, a.balance::text), '{}') from ledger_account a
      where a.owner_id = any ($1) or a.owner_id in (select id from task where employer_id = any ($1))) as balances,
    (select coalesce(json_object_agg(e.worker_id, e.paid), '{}') from (
      select worker_id, sum(paid)::text as paid from submission where worker_id = any ($1) and paid is not null
      group by worker_id) e) as earned`;

/** The outside world's accounts and the exchange, which everybody shares. */
const SHARED = {
  out: 'external:out-BKASH:BDT',
  in: 'external:in-CARD:BDT',
  usd: 'platform:exchange:USD',
  bdt: 'platform:exchange:BDT',
} as const;
export type SharedBalances = Readonly<Record<keyof typeof SHARED, bigint>>;

export class PayoutBooks {
  readonly #owners: string[];

  constructor(
    private readonly market: Market,
    owners: readonly Viewer[],
  ) {
    this.#owners = owners.map(({ userId }) => userId);
  }

  async all(): Promise<Snapshot> {
    return (await this.market.scope().sql.first<Snapshot>(ALL, [this.#owners]))!;
  }

  /** Everything that ever moved there, whoever's it was. */
  async shared(): Promise<SharedBalances> {
    const rows = await this.market.scope().sql.rows<{
      id: string;
      balance: string;
    }>('select id, balance from ledger_account where id = any ($1)', [Object.values(SHARED)]);
    const balanceOf = (id: string) => BigInt(rows.find((row) => row.id === id)?.balance ?? 0);
    const { out, in: into, usd, bdt } = SHARED;
    return { out: balanceOf(out), in: balanceOf(into), usd: balanceOf(usd), bdt: balanceOf(bdt) };
  }

  /** Just the ids, by age, to name one by its place. */
  async ids(table: 'withdrawal' | 'deposit'): Promise<{ id: string; user_id: string }[]> {
    return this.market
      .scope()
      .sql.rows(`select id, user_id from ${table} where user_id = any ($1) order by id`, [this.#owners]);
  }
}
