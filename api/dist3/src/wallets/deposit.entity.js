import { defineEntity, p } from '@mikro-orm/postgresql';
import { CurrencyCode, next } from '../kernel/index.js';
import { PaymentMethod } from '../payments/index.js';
export const DepositStatus = {
    CREATED: 'CREATED',
    PENDING: 'PENDING',
    CONFIRMED: 'CONFIRMED',
    EXPIRED: 'EXPIRED',
    FAILED: 'FAILED',
    REVERSED: 'REVERSED',
};
/** CREATED: nobody has paid yet. PENDING: the payer agreed and the provider works on it. */
export const depositing = {
    begin: { from: ['CREATED'], to: 'PENDING' },
    confirm: { from: ['PENDING'], to: 'CONFIRMED' },
    fail: { from: ['CREATED', 'PENDING'], to: 'FAILED' },
    expire: { from: ['CREATED', 'PENDING'], to: 'EXPIRED' },
    /** It had ended without money, and the money is there after all: its owner's, however late. */
    find: { from: ['EXPIRED', 'FAILED'], to: 'CONFIRMED' },
    /** The provider took it back. */
    reverse: { from: ['CONFIRMED'], to: 'REVERSED' },
};
const DepositSchema = defineEntity({
    name: 'Deposit',
    tableName: 'deposit',
    properties: {
        id: p.string().primary(),
        userId: p.string(),
        status: p.enum(() => DepositStatus),
        method: p.enum(() => PaymentMethod),
        currency: p.enum(() => CurrencyCode),
        amount: p.bigint(),
        checkoutToken: p.string().hidden(),
        provider: p.string().nullable(),
        providerReference: p.string().nullable(),
        redirectUrl: p.string().nullable().hidden(),
        /** What the payer is charged; another amount than `amount` where the rail moves another currency. */
        payinCurrency: p.enum(() => CurrencyCode),
        payin: p.bigint(),
        /** Payin per unit of the wallet's currency, in millionths; null where they are the same. */
        rate: p.bigint().nullable(),
        /** How long the rate stands for a payer who has not begun. */
        rateUntil: p.datetime().nullable(),
        reason: p.string().nullable(),
        nextStepAt: p.datetime().nullable(),
        attempts: p.integer(),
        createdAt: p.datetime(),
        expiresAt: p.datetime(),
        settledAt: p.datetime().nullable(),
    },
});
/** Money that somebody means to pay in, or did. */
export class Deposit extends DepositSchema.class {
    /** The only way `status` changes. */
    apply(action, at) {
        this.status = next(depositing, this.status, action);
        if (this.isOpen())
            return;
        this.settledAt = at;
        this.nextStepAt = null;
    }
    /** Nothing is decided yet. */
    isOpen() {
        return depositing.expire.from.includes(this.status);
    }
    /** The price was for sooner, and nobody has been asked to pay it yet. */
    needsPrice(now) {
        const isBegun = this.redirectUrl != null || !this.isOpen();
        return this.rate !== null && !isBegun && (this.rateUntil == null || this.rateUntil <= now);
    }
    /** Too late to pay, whether or not the timer has been here. */
    lapsedAt(now) {
        return this.status === 'EXPIRED' || (this.isOpen() && this.expiresAt <= now);
    }
}
DepositSchema.setClass(Deposit);
//# sourceMappingURL=deposit.entity.js.map