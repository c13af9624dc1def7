import { minuteMs } from '../kernel/index.js';
/** Every broken invariant, on one snapshot; empty when the books are clean. */
export const checkLedger = (sql) => sql.rows('select invariant, subject, detail from invariant_defects()');
const PATIENCE_MS = 15 * minuteMs;
/** A check reads more than an ordinary statement may; for the rest of the open transaction. */
export async function patiently({ sql }) {
    await sql.rows(`select set_config('statement_timeout', $1, true)`, [String(PATIENCE_MS)]);
}
//# sourceMappingURL=ledger.checks.js.map