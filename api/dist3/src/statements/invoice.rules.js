import { microsPerUnit, parseDecimal } from '../kernel/index.js';
export function invoiceFigures(lines, vatRate) {
    const rate = parseDecimal(vatRate);
    if (rate === null || rate < 0n)
        throw new Error(`not a VAT rate: ${vatRate}`);
    const sum = (part) => lines.reduce((total, line) => total + line[part], 0n);
    const [rewards, fees, bonuses] = [sum('rewards'), sum('fees'), sum('bonuses')];
    const gross = microsPerUnit + rate;
    const vat = (2n * fees * rate + gross) / (2n * gross);
    return { rewards, fees, bonuses, total: rewards + fees + bonuses, vatRate: rate, vat };
}
/** KJ-000042: the platform's one sequence, without a gap. */
export const invoiceNumber = (serial) => `KJ-${serial.padStart(6, '0')}`;
//# sourceMappingURL=invoice.rules.js.map