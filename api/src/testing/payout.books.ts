import { IsolationLevel } from '@mikro-orm/postgresql';
import type { Scope, Viewer } from '../kernel/index.js';
import type { Market } from './market.js';

export interface BookedWithdrawal {
  readonly id: string;
  readonly user_id: string;
  readonly status: string;
  readonly amount: string;
  readonly fee: string;
  readonly payout: string;
  /** The fee was given back because the promise was missed. */
  readonly late: boolean;
}

/** What the database says of a few people's money. */
export class PayoutBooks {
  readonly #owners: string[];

  constructor(
    private readonly market: Market,
    owners: readonly Viewer[],
  ) {
    this.#owners = owners.map(({ userId }) => userId);
  }

  /** On one snapshot: a process that outlives the death of another may go on while this is read. */
  async all(): Promise<[BookedWithdrawal[], Map<string, bigint>, Map<string, bigint>]> {
    const scope = this.market.scope();
    return scope.em.transactional(
      async () => [
        await this.#withdrawals(scope),
        await this.#sums(scope, 'select id, balance as micros from ledger_account where owner_id = any ($1)'),
        // By worker; a late approval pays as well as an employer's.
        await this.#sums(
          scope,
          'select worker_id as id, sum(paid) as micros from submission where worker_id = any ($1) group by worker_id',
        ),
      ],
      { isolationLevel: IsolationLevel.REPEATABLE_READ, readOnly: true },
    );
  }

  withdrawals(): Promise<BookedWithdrawal[]> {
    return this.#withdrawals(this.market.scope());
  }

  /** Everything that ever left by the rail, whoever's it was. */
  async paidOut(): Promise<bigint> {
    const row = await this.market
      .scope()
      .sql.first<{ balance: string }>(
        `select balance from ledger_account where id = 'external:out-BKASH:BDT'`,
      );
    return BigInt(row?.balance ?? 0);
  }

  #withdrawals({ sql }: Scope): Promise<BookedWithdrawal[]> {
    return sql.rows<BookedWithdrawal>(
      `select id, user_id, status, amount, fee, payout,
          exists (select from journal where kind = 'withdrawal_fee_returned' and ref_id = w.id) as late
        from withdrawal w where user_id = any ($1) order by id`,
      [this.#owners],
    );
  }

  async #sums({ sql }: Scope, query: string): Promise<Map<string, bigint>> {
    const found = await sql.rows<{ id: string; micros: string }>(query, [this.#owners]);
    return new Map(found.map(({ id, micros }) => [id, BigInt(micros)]));
  }
}
