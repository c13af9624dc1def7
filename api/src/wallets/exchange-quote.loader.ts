import DataLoader from 'dataloader';
import { toDate, toMoney, type Currency, type MoneyType, type Scope } from '../kernel/index.js';

export interface ExchangeQuoteRow {
  readonly id: string;
  readonly amount: MoneyType;
  readonly received: MoneyType;
  readonly rate: bigint;
  readonly expiresAt: Date;
  readonly usedAt: Date | null;
}

interface Stored {
  id: string;
  currency: Currency;
  amount: string;
  to_currency: Currency;
  received: string;
  rate: string;
  expires_at: string;
  used_at: string | null;
}

/** The viewer's own quotes by id; null for anybody else's. */
export class ExchangeQuoteLoader extends DataLoader<string, ExchangeQuoteRow | null> {
  constructor({ sql, viewer }: Scope) {
    super(async (ids) => {
      const stored = await sql.rows<Stored>(
        'select * from exchange_quote where user_id = $1 and id = any ($2)',
        [viewer?.userId ?? null, ids],
      );
      const byId = new Map(stored.map((row) => [row.id, rowOf(row)]));
      return ids.map((id) => byId.get(id) ?? null);
    });
  }
}

const rowOf = (stored: Stored): ExchangeQuoteRow => ({
  id: stored.id,
  amount: toMoney({ micros: BigInt(stored.amount), currency: stored.currency }),
  received: toMoney({ micros: BigInt(stored.received), currency: stored.to_currency }),
  rate: BigInt(stored.rate),
  expiresAt: toDate(stored.expires_at),
  usedAt: toDate(stored.used_at),
});
