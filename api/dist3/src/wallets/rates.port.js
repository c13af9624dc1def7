import { minuteMs, parseDecimal, microsPerUnit } from '../kernel/index.js';
/** The operator's table: one figure, BDT_PER_USD. */
export class FixedRates {
    scope;
    constructor(scope) {
        this.scope = scope;
    }
    async rate(from, to) {
        const perUsd = parseDecimal(this.scope.config.market.bdtPerUsd);
        const perBdt = (microsPerUnit * microsPerUnit) / perUsd;
        if (from === to)
            throw new Error('a currency has no rate against itself');
        return { micros: from === 'USD' ? perUsd : perBdt, validMs: 10 * minuteMs };
    }
}
export const ratesOf = (scope) => scope.get(FixedRates);
//# sourceMappingURL=rates.port.js.map