import { LockMode } from '@mikro-orm/postgresql';
import { InvalidTransitionError, notFound, refuse } from '../kernel/index.js';
import { exchangeAccount, incomingAccount, Ledger, platformReserve, userAccount } from '../ledger/index.js';
import { Deposit } from './deposit.entity.js';
import { reverseDeposit } from './deposit.reversal.js';
/** Deposits put right by hand, after a provider's own list. All in the open transaction. */
export class DepositCorrections {
    scope;
    constructor(scope) {
        this.scope = scope;
    }
    /** The provider does not have it (any more). @throws NotFoundError, InvalidTransitionError */
    async takeBack(id) {
        const { scope } = this;
        const deposit = await this.#locked(id);
        deposit.apply('reverse', scope.now);
        deposit.reason = 'RECONCILED';
        await scope.em.flush();
        await reverseDeposit(scope, id);
    }
    /**
     * The provider has this much for it, though we had given it up or waited for another amount: its owner gets what it
     * is worth at the rate of then. @throws NotFoundError, InvalidTransitionError
     */
    async credit(id, received) {
        const { scope } = this;
        const deposit = await this.#locked(id);
        if (received <= 0n)
            refuse(new InvalidTransitionError(deposit.status, [], 'There is nothing to give.'));
        const isOpen = deposit.isOpen();
        if (deposit.status === 'CREATED')
            deposit.apply('begin', scope.now);
        // As any other that is CONFIRMED, it can be taken back.
        deposit.apply(isOpen ? 'confirm' : 'find', scope.now);
        const worth = (deposit.amount * received) / deposit.payin;
        const { method, currency, payinCurrency, userId, rate } = deposit;
        Object.assign(deposit, { amount: worth, payin: received, reason: 'RECONCILED' });
        await scope.em.flush();
        const middle = rate === null
            ? [{ account: platformReserve(currency), micros: received - worth }]
            : [
                { account: exchangeAccount(payinCurrency), micros: received },
                { account: exchangeAccount(currency), micros: -worth },
            ];
        await scope.get(Ledger).transfer({
            kind: isOpen ? 'deposit' : 'deposit_found',
            ref: { type: 'deposit', id },
            legs: [
                { account: incomingAccount(method, payinCurrency), micros: -received },
                ...middle.filter(({ micros }) => micros !== 0n),
                { account: userAccount(userId, 'available', currency), micros: worth },
            ],
        });
    }
    async #locked(id) {
        const deposit = await this.scope.em.findOne(Deposit, { id }, { lockMode: LockMode.PESSIMISTIC_WRITE });
        return deposit ?? notFound('deposit');
    }
}
//# sourceMappingURL=deposit-corrections.service.js.map