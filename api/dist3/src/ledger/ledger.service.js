import assert from 'node:assert/strict';
import { InsufficientFundsError, refuse } from '../kernel/index.js';
import { userAccount } from './account.ids.js';
/** The only way from TypeScript to money. Must run inside a transaction, with the state change that causes it. */
export class Ledger {
    scope;
    constructor(scope) {
        this.scope = scope;
    }
    /** @throws SQLSTATE 23505 when the fact is posted already, 23514 when an account would fall below its floor. */
    async transfer({ kind, ref, taskId, submissionId, legs }) {
        assert(this.scope.isInTransaction, 'money moves only inside a transaction');
        await this.scope.sql.rows('select ledger_transfer_one($1, $2, $3, $4, $5, $6, $7, $8)', [
            kind,
            ref.type,
            ref.id,
            taskId ?? null,
            submissionId ?? null,
            legs.map((leg) => leg.account),
            legs.map((leg) => leg.micros.toString()),
            this.scope.now,
        ]);
    }
    /**
     * Locks the user's available account. Where the money then goes to other accounts of people, they are named in
     * `alongside` and locked with it in id order: two who pay each other would wait for each other.
     * @throws InsufficientFundsError naming what is missing.
     */
    async requireFunds(userId, needed, alongside = []) {
        assert(this.scope.isInTransaction, 'funds are checked under a lock');
        const account = userAccount(userId, 'available', needed.currency);
        if (alongside.length > 0)
            await this.scope.sql.rows('select ledger_lock_accounts($1)', [[account, ...alongside]]);
        const row = await this.scope.sql.first('select ledger_locked_balance($1) as balance', [account]);
        const missing = needed.micros - BigInt(row.balance);
        if (missing > 0n)
            refuse(new InsufficientFundsError({ micros: missing, currency: needed.currency }));
    }
}
//# sourceMappingURL=ledger.service.js.map