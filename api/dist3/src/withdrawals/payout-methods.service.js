import { after, cleanText, dayMs, InputCheck, InvalidTransitionError, LimitReachedError, lengthOf, newId, notFound, refuse, } from '../kernel/index.js';
import { Notices } from '../identity/index.js';
import { isOfferedIn, payoutProvider } from './payout-provider.js';
const MOST_METHODS = 10;
const MOST_A_DAY = 20;
const LONGEST = 200;
/** Where a person's money goes. */
export class PayoutMethods {
    scope;
    constructor(scope) {
        this.scope = scope;
    }
    /**
     * Asks the provider where it can tell, so outside of any transaction.
     * @throws InvalidInputError
     */
    async check(wish) {
        const check = new InputCheck();
        const provider = payoutProvider(this.scope, wish.method);
        if (provider === null || !isOfferedIn(provider, this.scope.me.country)) {
            check.add(['method'], 'NOT_OFFERED', `${wish.method} cannot be used to withdraw here.`);
        }
        const account = cleanLine(wish.destination);
        if (account === null)
            check.add(['destination'], 'INVALID', 'Enter the number or address of the account.');
        const name = wish.accountName == null ? null : cleanLine(wish.accountName);
        if (wish.accountName != null && name === null)
            check.add(['accountName'], 'INVALID', 'Enter a name in one line.');
        check.done();
        const asked = await provider.validateDestination({ method: wish.method, account: account, name });
        if (!asked.ok) {
            if (asked.code === 'NAME_MISSING')
                check.add(['accountName'], 'REQUIRED', 'Enter the name that the account is in.');
            else
                check.add(['destination'], asked.code, problems[asked.code]);
            check.done();
            throw new Error('a problem was reported');
        }
        return {
            destination: { method: wish.method, account: asked.account, name },
            known: asked.displayName !== null,
        };
    }
    /** In the open transaction. @throws InvalidInputError, LimitReachedError */
    async add({ destination, known }) {
        const { sql, me, now, config } = this.scope;
        await this.#requireRoom(destination);
        const id = newId('pmt');
        await sql.rows(`insert into payout_method (id, user_id, method, account, account_name, verified_at, usable_at, created_at)
        values ($1, $2, $3, $4, $5, $6, $7, $8)`, [
            id,
            me.userId,
            destination.method,
            destination.account,
            destination.name,
            known ? now : null,
            after(now, config.payouts.methodRestMs),
            now,
        ]);
        await this.scope.get(Notices).payoutMethodAdded(me.userId);
        return id;
    }
    /** In the open transaction. @throws NotFoundError, InvalidTransitionError while a withdrawal is on its way there */
    async remove(id) {
        const { sql, now } = this.scope;
        if ((await this.own(id)) === null)
            notFound('payout method');
        const busy = await sql.first(`select from withdrawal where payout_method_id = $1
        and status in ('REQUESTED', 'RISK_HOLD', 'QUEUED', 'SENDING', 'UNKNOWN') limit 1`, [id]);
        if (busy)
            refuse(new InvalidTransitionError('IN_USE', [], 'A withdrawal is on its way there.'));
        await sql.rows('update payout_method set removed_at = $2 where id = $1', [id, now]);
    }
    /** The viewer's own, locked until the end of the transaction where there is one. */
    own(id) {
        return this.scope.sql.first(`select * from payout_method where id = $1 and user_id = $2 and removed_at is null
        ${this.scope.isInTransaction ? 'for update' : ''}`, [id, this.scope.me.userId]);
    }
    /** One at a time per person, or parallel calls would slip past the limit together. */
    async #requireRoom({ method, account }) {
        const { sql, me, now } = this.scope;
        await sql.rows('select pg_advisory_xact_lock(hashtextextended($1, 7110))', [me.userId]);
        const found = await sql.first(`select count(*) filter (where removed_at is null)::int as active,
          count(*) filter (where created_at > $2)::int as today,
          coalesce(bool_or(removed_at is null and method = $3 and account = $4), false) as same
        from payout_method where user_id = $1`, [me.userId, after(now, -dayMs), method, account]);
        const { active, today, same } = found;
        const check = new InputCheck();
        if (same)
            check.add(['destination'], 'DUPLICATE', 'You have added this account already.');
        check.done();
        if (active >= MOST_METHODS) {
            refuse(new LimitReachedError(`Remove one of your ${MOST_METHODS} payout methods first.`, {
                limit: MOST_METHODS,
            }));
        }
        if (today >= MOST_A_DAY) {
            const message = 'Too many payout methods were added today; try again tomorrow.';
            refuse(new LimitReachedError(message, { limit: MOST_A_DAY, retryAt: after(now, dayMs) }));
        }
    }
}
const problems = {
    MALFORMED: 'This is no such number or address.',
    NO_SUCH_ACCOUNT: 'There is no account with this number.',
    CANNOT_RECEIVE: 'This account cannot receive money.',
};
/** Null where it is empty, too long, or more than one line. */
function cleanLine(text) {
    const clean = cleanText(text);
    return clean && lengthOf(clean) <= LONGEST && !/[\t\r\n\u2028\u2029]/.test(clean) ? clean : null;
}
//# sourceMappingURL=payout-methods.service.js.map