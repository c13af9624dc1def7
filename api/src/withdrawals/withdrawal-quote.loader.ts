import DataLoader from 'dataloader';
import { after, toDate, toMoney, type Currency, type MoneyType, type Scope } from '../kernel/index.js';

export interface WithdrawalQuoteRow {
  readonly id: string;
  readonly payoutMethodId: string;
  readonly amount: MoneyType;
  readonly fee: MoneyType;
  readonly net: MoneyType;
  readonly payout: MoneyType;
  readonly rate: bigint | null;
  readonly arrivesBy: Date;
  readonly expiresAt: Date;
}

interface Stored {
  id: string;
  payout_method_id: string;
  currency: Currency;
  amount: string;
  fee: string;
  net: string;
  payout_currency: Currency;
  payout: string;
  rate: string | null;
  promise_ms: string;
  created_at: string;
  expires_at: string;
}

/** The viewer's own quotes. */
export class WithdrawalQuoteLoader extends DataLoader<string, WithdrawalQuoteRow | null> {
  constructor({ sql, viewer }: Scope) {
    super(async (ids) => {
      const stored = await sql.rows<Stored>(
        'select * from withdrawal_quote where user_id = $1 and id = any ($2)',
        [viewer?.userId ?? null, ids],
      );
      const found = new Map(stored.map((row) => [row.id, rowOf(row)]));
      return ids.map((id) => found.get(id) ?? null);
    });
  }
}

function rowOf(stored: Stored): WithdrawalQuoteRow {
  const { currency } = stored;
  const money = (micros: string) => toMoney({ micros: BigInt(micros), currency });
  return {
    id: stored.id,
    payoutMethodId: stored.payout_method_id,
    amount: money(stored.amount),
    fee: money(stored.fee),
    net: money(stored.net),
    payout: toMoney({ micros: BigInt(stored.payout), currency: stored.payout_currency }),
    rate: stored.rate === null ? null : BigInt(stored.rate),
    arrivesBy: after(toDate(stored.created_at), Number(stored.promise_ms)),
    expiresAt: toDate(stored.expires_at),
  };
}
