import { CurrencyCode, type Currency, type Scope } from '../kernel/index.js';
import { checkLedger, type Defect } from './ledger.checks.js';

/** Micro-units by what they are for. */
export interface LedgerTotals {
  readonly currency: Currency;
  readonly owedToUsers: bigint;
  readonly inEscrow: bigint;
  readonly fees: bigint;
  readonly otherHoldings: bigint;
  readonly paidIn: bigint;
}

interface StoredTotals {
  readonly currency: Currency;
  readonly owed: string;
  readonly escrow: string;
  readonly fees: string;
  readonly other: string;
  readonly outside: string;
}

/** Somebody must act on the first of them; more would only fill the answer. */
const MAX_DEFECTS = 100;

/** The books as a whole, for those who answer for them. */
export class LedgerHealth {
  constructor(private readonly scope: Scope) {}

  async defects(): Promise<Defect[]> {
    return (await checkLedger(this.scope.sql)).slice(0, MAX_DEFECTS);
  }

  /** One line for each currency there is, also where nothing was ever booked. */
  async totals(): Promise<LedgerTotals[]> {
    const stored = await this.scope.sql.rows<StoredTotals>(
      `select currency,
        coalesce(sum(balance) filter (where kind in ('available', 'clearing', 'hold')), 0)::text as owed,
        coalesce(sum(balance) filter (where kind = 'escrow'), 0)::text as escrow,
        coalesce(sum(balance) filter (where kind = 'fee'), 0)::text as fees,
        coalesce(sum(balance) filter (where owner_id = 'platform' and kind <> 'fee' or kind = 'promo'), 0)::text as other,
        coalesce(-sum(balance) filter (where owner_id = 'external'), 0)::text as outside
       from ledger_account group by currency`,
    );
    return Object.values(CurrencyCode).map((currency) => {
      const row = stored.find((candidate) => candidate.currency === currency);
      const micros = (text: string | undefined) => BigInt(text ?? 0);
      return {
        currency,
        owedToUsers: micros(row?.owed),
        inEscrow: micros(row?.escrow),
        fees: micros(row?.fees),
        otherHoldings: micros(row?.other),
        paidIn: micros(row?.outside),
      };
    });
  }
}
