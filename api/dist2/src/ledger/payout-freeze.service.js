import { OperatorAudit, staffOf } from '../identity/index.js';
import { InvalidTransitionError, Outbox, refuse, toDate } from '../kernel/index.js';
import { LedgerDefectiveError } from './ledger.errors.js';
import { checkLedger, patiently } from './ledger.checks.js';
/** While one is active nothing is sent to any provider. Deposits, requests and questions go on. */
export class PayoutFreezes {
    scope;
    constructor(scope) {
        this.scope = scope;
    }
    async active() {
        const row = await this.scope.sql.first('select reason, since from payout_freeze where lifted_at is null');
        return row && { reason: row.reason, since: toDate(row.since) };
    }
    /** In the open transaction; nothing where one is active already. */
    async freeze(reason) {
        const { scope } = this;
        const fresh = await scope.sql.first('insert into payout_freeze (reason, since) values ($1, $2) on conflict do nothing returning id', [reason, scope.now]);
        if (fresh !== null)
            await this.#announce('frozen', reason);
    }
    /** In the open transaction, after the books were read through; answers what it was for. @throws InvalidTransitionError, LedgerDefectiveError */
    async lift(note) {
        const { scope } = this;
        const active = await scope.sql.first('select id, reason from payout_freeze where lifted_at is null for update');
        if (active === null)
            refuse(new InvalidTransitionError('NOT_FROZEN', [], 'Payouts are not stopped.'));
        await patiently(scope);
        const defects = await this.#check();
        if (defects.length > 0)
            refuse(new LedgerDefectiveError(defects.length));
        await scope.sql.rows('update payout_freeze set lifted_at = $2, lifted_by = $3 where id = $1', [
            active.id,
            scope.now,
            scope.me.userId,
        ]);
        await scope.get(OperatorAudit).record({ action: 'liftPayoutFreeze', subject: active.reason, note });
        await this.#announce('resumed', active.reason);
        return active.reason;
    }
    /** Kept as a check of everything, which a refusal undoes. Another node may be looking just now: then we look beside it. */
    async #check() {
        const { sql, now } = this.scope;
        const row = await sql.first(`select run_ledger_check('FULL', $1) as defects`, [now]);
        return row.defects ?? checkLedger(sql);
    }
    async #announce(event, reason) {
        await this.scope.get(Outbox).record({
            type: `payouts.${event}`,
            aggregateId: 'payouts',
            payload: { reason },
            audience: await staffOf(this.scope.sql),
        });
    }
}
//# sourceMappingURL=payout-freeze.service.js.map