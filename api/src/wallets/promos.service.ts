import {
  cleanText,
  InputCheck,
  InvalidTransitionError,
  lengthOf,
  newId,
  refuse,
  type Amount,
  type Currency,
  type Scope,
} from '../kernel/index.js';
import { Ledger, platformPromo, userAccount } from '../ledger/index.js';

export const PromoKind = { PROMO: 'PROMO', REFERRAL: 'REFERRAL' } as const;
export type PromoKind = keyof typeof PromoKind;

export interface PromoWish {
  readonly userId: string;
  readonly kind: PromoKind;
  readonly amount: Amount;
  readonly note: string;
}
const MOST_MICROS = 1_000_000_000n;

/**
 * Fees of the viewer's tasks since their first credit in the currency. Whatever paid one is found on the accounts it
 * left: the escrow of each task, and the wallet for a rejection that was taken back.
 */
const FEES = `
  with since as (
    select min(created_at) as at from promo_grant where user_id = $1 and currency = $2
  ), touched as (
    select distinct p.journal_id as id from since
      cross join lateral employer_moving($1, $2, since.at, 'infinity') a
      join posting p on p.account_id = a.id and p.account_version > a.early and p.account_version <= a.late
  )
  select coalesce(sum(p.amount), 0)::bigint as fees
    from since, touched join journal j on j.id = touched.id
      join task t on t.id = j.task_id and t.employer_id = $1
      join posting p on p.journal_id = j.id and left(p.account_id, 13) = 'platform:fee:'
    where j.kind = 'earning' and j.created_at >= since.at
      and not exists (select from submission s where s.id = j.submission_id and s.status = 'VOIDED')`;

/** Credit that the marketplace gives: an account of its own, from which nothing leaves but to pay back fees. */
export class Promos {
  constructor(private readonly scope: Scope) {}

  /** In the open transaction. @throws InvalidInputError */
  async grant({ userId, kind, amount, note }: PromoWish): Promise<string> {
    const { scope } = this;
    const text = await this.#checked({ userId, kind, amount, note });
    const id = newId('prg');
    const { micros, currency } = amount;
    await scope.sql.rows(
      `insert into promo_grant (id, user_id, kind, currency, amount, note, granted_by, created_at)
        values ($1, $2, $3, $4, $5, $6, $7, $8)`,
      [id, userId, kind, currency, micros, text, scope.me.userId, scope.now],
    );
    await scope.get(Ledger).transfer({
      kind: 'promo_granted',
      ref: { type: 'promo_grant', id },
      legs: [
        { account: platformPromo(currency), micros: -micros },
        { account: userAccount(userId, 'promo', currency), micros },
      ],
    });
    return id;
  }

  /**
   * Pays fees that the viewer has paid since they got credit back out of it, as far as it reaches. In the open
   * transaction. @throws InvalidTransitionError where there is nothing to pay, or nothing to pay it with
   */
  async use(currency: Currency): Promise<bigint> {
    const { scope } = this;
    const { userId } = scope.me;
    const account = userAccount(userId, 'promo', currency);
    const balance = BigInt(
      (await scope.sql.first<{ balance: string }>('select ledger_locked_balance($1) as balance', [account]))!
        .balance,
    );
    const open = (await this.#fees(currency)) - ((await this.#granted(currency)) - balance);
    const micros = open < balance ? open : balance;
    if (micros <= 0n)
      refuse(new InvalidTransitionError('EMPTY', [], 'There is no credit, or no fee that it could pay.'));
    await scope.get(Ledger).transfer({
      kind: 'promo_used',
      ref: { type: 'promo_use', id: newId('pru') },
      legs: [
        { account, micros: -micros },
        { account: userAccount(userId, 'available', currency), micros },
      ],
    });
    return micros;
  }

  async #fees(currency: Currency): Promise<bigint> {
    const row = await this.scope.sql.first<{ fees: string }>(FEES, [this.scope.me.userId, currency]);
    return BigInt(row?.fees ?? 0);
  }

  async #granted(currency: Currency): Promise<bigint> {
    const text = `select coalesce(sum(amount), 0)::bigint as total from promo_grant where user_id = $1 and currency = $2`;
    return BigInt(
      (await this.scope.sql.first<{ total: string }>(text, [this.scope.me.userId, currency]))!.total,
    );
  }

  async #checked({ userId, amount, note }: PromoWish): Promise<string> {
    const check = new InputCheck();
    const text = cleanText(note);
    const known = await this.scope.sql.first('select from user_account where id = $1', [userId]);
    if (known === null) check.add(['userId'], 'UNKNOWN', 'There is no such person.');
    if (amount.micros <= 0n) check.add(['amount', 'amount'], 'TOO_SMALL', 'Give more than 0.');
    if (amount.micros > MOST_MICROS * (amount.currency === 'BDT' ? 100n : 1n))
      check.add(['amount', 'amount'], 'TOO_LARGE', 'This is more than anybody is given at once.');
    if (text === null || lengthOf(text) < 10 || lengthOf(text) > 1_000)
      check.add(['note'], 'TOO_SHORT', 'Say why in 10 to 1,000 characters.');
    check.done();
    return text!;
  }
}
