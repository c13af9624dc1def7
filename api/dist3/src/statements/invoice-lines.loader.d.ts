import type { Currency, Sql } from '../kernel/index.js';
import type { LineFigures } from './invoice.rules.js';
import type { Month } from './month.rules.js';
interface Wanted {
    readonly userId: string;
    readonly currency: Currency;
    readonly month: Month;
}
/** A line per task that cost its employer something in the month, in the order of its first cost. */
export declare function linesOfMonth(sql: Sql, { userId, currency, month }: Wanted): Promise<LineFigures[]>;
export {};
