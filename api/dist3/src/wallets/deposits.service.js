import { LockMode } from '@mikro-orm/postgresql';
import { after, LimitReachedError, newId, refuse, toDate } from '../kernel/index.js';
import { randomBytes } from 'node:crypto';
import { Deposit } from './deposit.entity.js';
import { checkDeposit, PATIENCE_MS } from './deposit.rules.js';
import { chargeFor, payinProvider } from './payin-provider.js';
/** Open checkouts cost nothing, so somebody could make them without end. */
const MOST_OPEN = 50;
/** Money that people mean to pay in. What providers say of it is in payins.service.ts. */
export class Deposits {
    scope;
    constructor(scope) {
        this.scope = scope;
    }
    /** @throws InvalidInputError, LimitReachedError */
    async create(wish) {
        const { scope } = this;
        const provider = payinProvider(scope, wish.method);
        checkDeposit(wish, { isOffered: provider !== null, limits: scope.config.limits });
        const { payin, rate, rateUntil } = await chargeFor(scope, wish.amount, provider);
        return scope.atomically(async () => {
            await this.#requireRoom(scope.me.userId);
            const deposit = scope.em.create(Deposit, {
                id: newId('dep'),
                userId: scope.me.userId,
                status: 'CREATED',
                method: wish.method,
                currency: wish.amount.currency,
                amount: wish.amount.micros,
                checkoutToken: randomBytes(24).toString('base64url'),
                provider: provider.id,
                providerReference: null,
                redirectUrl: null,
                payinCurrency: payin.currency,
                payin: payin.micros,
                rate,
                rateUntil,
                reason: null,
                nextStepAt: null,
                attempts: 0,
                createdAt: scope.now,
                expiresAt: after(scope.now, PATIENCE_MS),
                settledAt: null,
            });
            await scope.em.persist(deposit).flush();
            return deposit.id;
        });
    }
    /** Whoever knows the token may see what it is for. */
    atCheckout(token) {
        return this.scope.em.findOne(Deposit, { checkoutToken: token });
    }
    /** Gives up on a payer who never came. Does nothing where somebody did, or when it is not due. */
    expire(id) {
        const { scope } = this;
        return scope.atomically(async () => {
            const deposit = await scope.em.findOne(Deposit, { id }, { lockMode: LockMode.PESSIMISTIC_WRITE });
            if (deposit?.status !== 'CREATED' || !deposit.lapsedAt(scope.now))
                return;
            deposit.apply('expire', scope.now);
            await scope.em.flush();
        });
    }
    /** One count at a time per person, or parallel calls would slip past the limit together. */
    async #requireRoom(userId) {
        const { sql, now } = this.scope;
        await sql.rows('select pg_advisory_xact_lock(hashtextextended($1, 7106))', [userId]);
        const open = await sql.first(`select count(*)::int as n, min(expires_at) as first from deposit
        where user_id = $1 and status in ('CREATED', 'PENDING') and expires_at > $2`, [userId, now]);
        if (open === null || open.first === null || open.n < MOST_OPEN)
            return;
        const message = `Pay or cancel one of your ${MOST_OPEN} open deposits first.`;
        refuse(new LimitReachedError(message, { limit: MOST_OPEN, retryAt: toDate(open.first) }));
    }
}
//# sourceMappingURL=deposits.service.js.map