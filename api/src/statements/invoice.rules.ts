import { microsPerUnit, parseDecimal } from '../kernel/index.js';

/** Who sells or buys, as it stood there on the day of issue. */
export interface InvoiceParty {
  readonly name: string;
  readonly country: string;
  readonly address: string | null;
  readonly vatId: string | null;
}

/** What one task cost in the month, in micro-units. */
export interface LineFigures {
  readonly taskId: string;
  readonly title: string;
  readonly slots: number;
  readonly rewards: bigint;
  readonly fees: bigint;
  readonly bonuses: bigint;
}

export interface InvoiceFigures {
  readonly rewards: bigint;
  readonly fees: bigint;
  readonly bonuses: bigint;
  readonly total: bigint;
  readonly vatRate: bigint;
  /** Contained in the fees, because nothing was charged beyond what the ledger moved; rounded half up. */
  readonly vat: bigint;
}

export function invoiceFigures(lines: readonly LineFigures[], vatRate: string): InvoiceFigures {
  const rate = parseDecimal(vatRate);
  if (rate === null || rate < 0n) throw new Error(`not a VAT rate: ${vatRate}`);
  const sum = (part: 'rewards' | 'fees' | 'bonuses') => lines.reduce((total, line) => total + line[part], 0n);
  const [rewards, fees, bonuses] = [sum('rewards'), sum('fees'), sum('bonuses')];
  const gross = microsPerUnit + rate;
  const vat = (2n * fees * rate + gross) / (2n * gross);
  return { rewards, fees, bonuses, total: rewards + fees + bonuses, vatRate: rate, vat };
}

/** KJ-000042: the platform's one sequence, without a gap. */
export const invoiceNumber = (serial: string): string => `KJ-${serial.padStart(6, '0')}`;
