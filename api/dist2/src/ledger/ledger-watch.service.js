import { toDate } from '../kernel/index.js';
import { patiently } from './ledger.checks.js';
import { PayoutFreezes } from './payout-freeze.service.js';
/** CHANGES: whatever was written since the last clean check. FULL: everything. */
export const LedgerCheckKind = { CHANGES: 'CHANGES', FULL: 'FULL' };
/** Looks the books through on its own, keeps what it found, and stops payouts when something does not add up. */
export class LedgerWatch {
    scope;
    constructor(scope) {
        this.scope = scope;
    }
    /** What was found; null where another node is looking just now. */
    check(kind) {
        const { scope } = this;
        return scope.atomically(async () => {
            await patiently(scope);
            const row = await scope.sql.first('select run_ledger_check($1, $2) as defects', [kind, scope.now]);
            const defects = row.defects;
            if (defects && defects.length > 0)
                await scope.get(PayoutFreezes).freeze('LEDGER_DEFECT');
            return defects;
        });
    }
    /** The newest of each kind. */
    async last() {
        const stored = await this.scope.sql.rows(`select distinct on (kind) kind, at, took_ms, jsonb_array_length(defects) as n
        from ledger_check order by kind, at desc, id desc`);
        return stored.map(({ kind, at, took_ms, n }) => ({
            kind,
            at: toDate(at),
            tookMs: took_ms,
            defects: n,
        }));
    }
}
//# sourceMappingURL=ledger-watch.service.js.map