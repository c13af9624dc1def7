import { minuteMs, parseDecimal, microsPerUnit, type Currency, type Scope } from '../kernel/index.js';

export interface ExchangeRate {
  /** How much of the other currency one unit gives, in millionths. */
  readonly micros: bigint;
  /** How long a quote at this rate may stand. */
  readonly validMs: number;
}

/** Where exchange rates come from. */
export interface RatePort {
  rate(from: Currency, to: Currency): Promise<ExchangeRate>;
}

/** The operator's table: one figure, BDT_PER_USD. */
export class FixedRates implements RatePort {
  constructor(private readonly scope: Scope) {}

  async rate(from: Currency, to: Currency): Promise<ExchangeRate> {
    const perUsd = parseDecimal(this.scope.config.market.bdtPerUsd)!;
    const perBdt = (microsPerUnit * microsPerUnit) / perUsd;
    if (from === to) throw new Error('a currency has no rate against itself');
    return { micros: from === 'USD' ? perUsd : perBdt, validMs: 10 * minuteMs };
  }
}

export const ratesOf = (scope: Scope): RatePort => scope.get(FixedRates);
