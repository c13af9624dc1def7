import { requireVerifiedEmail } from '../identity/index.js';
import { InputCheck, refuse, toAmount } from '../kernel/index.js';
import { Ledger } from '../ledger/index.js';
import { Categories } from './categories.service.js';
import { refuseProhibited } from './drafts.service.js';
import { ItemRemovals } from './item-removals.service.js';
import { CostChangedError } from './task.errors.js';
import { isTrusted, standsFor } from './task.policy.js';
import { TermsCheck } from './task.rules.js';
import { Tasks } from './tasks.service.js';
const isSameAmount = (one, other) => one.micros === other.micros && one.currency === other.currency;
/** The way from a draft to the market and back. */
export class Publication {
    scope;
    constructor(scope) {
        this.scope = scope;
    }
    /**
     * T2, and T3 at once where no moderator is needed: the whole task is held in escrow.
     * @param expected what the employer agreed to pay in all; left out: whatever it costs
     * @throws NotFoundError, InvalidTransitionError, InvalidInputError, ProhibitedContentError, CostChangedError, InsufficientFundsError, EMAIL_NOT_VERIFIED
     */
    async publish(taskId, expected) {
        await requireVerifiedEmail(this.scope);
        const tasks = this.scope.get(Tasks);
        const task = await tasks.lockOwn(taskId);
        tasks.demand('publish', task);
        this.#check(task);
        const category = await this.scope.get(Categories).byId(task.categoryId);
        refuseProhibited(task, category);
        const cost = task.costOf(task.slots);
        if (expected != null && !isSameAmount(toAmount(expected), cost))
            refuse(new CostChangedError(cost));
        await this.scope.get(Ledger).requireFunds(task.employerId, cost);
        await tasks.moveEscrow(task, cost.micros);
        task.handIn(this.scope.now);
        await this.scope.get(ItemRemovals).forget(task);
        await tasks.announce(task, 'published');
        if (category.policy === 'ALLOWED' || isTrusted(this.scope.me))
            await this.release(task);
        else
            await tasks.flush();
    }
    /** Everything that time, or the operator's settings, may have changed since the draft was written. */
    #check(task) {
        const { now, config } = this.scope;
        const check = new InputCheck();
        const terms = new TermsCheck(check);
        terms.reward(task.pay(), config.limits);
        terms.hourlyFloor(task.pay(), task.estimatedMinutes, { market: config.market, path: 'reward' });
        terms.slots(task.slots, config.limits);
        terms.reviewWindowHours(task.reviewWindowHours, config.limits);
        if (task.expiresAt != null)
            terms.future('expiresAt', task.expiresAt, now);
        if (!task.hasItems)
            terms.plainSteps(task.steps);
        if (task.repeatable && !task.hasItems)
            terms.add(['repeatable'], 'NOT_ALLOWED', 'Only a task with items can be repeatable.');
        check.done();
    }
    /** T3: nothing stands against it. It goes live, or waits for its hour. */
    async release(task) {
        const tasks = this.scope.get(Tasks);
        task.release(this.scope.now);
        await tasks.flush();
        await tasks.announce(task, task.status === 'LIVE' ? 'live' : 'scheduled');
    }
    /**
     * T7: everything comes back.
     * @throws NotFoundError, InvalidTransitionError
     */
    async cancel(taskId) {
        const tasks = this.scope.get(Tasks);
        const task = await tasks.lockOwn(taskId);
        tasks.demand('cancelPublication', task);
        await this.#takeBack(task);
    }
    /** T7, by the clock: its end came before it was on the market. Live it would close at once, and for good. */
    async lapse(taskId) {
        const tasks = this.scope.get(Tasks);
        const task = await tasks.lock(taskId);
        if (!task || !standsFor('lapse', task) || !task.expiredAt(this.scope.now))
            return;
        await this.#takeBack(task);
        await tasks.announce(task, 'lapsed');
    }
    async #takeBack(task) {
        const tasks = this.scope.get(Tasks);
        await tasks.moveEscrow(task, -task.costOf(task.slots).micros);
        task.toDraft();
        await tasks.flush();
    }
    /** T6, by the clock. */
    async start(taskId) {
        const tasks = this.scope.get(Tasks);
        const task = await tasks.lock(taskId);
        const { now } = this.scope;
        if (!task || !standsFor('start', task) || task.publishAt == null || task.publishAt > now)
            return;
        if (task.expiredAt(now))
            return;
        task.goLive(now);
        await tasks.flush();
        await tasks.announce(task, 'live');
    }
}
//# sourceMappingURL=publication.service.js.map