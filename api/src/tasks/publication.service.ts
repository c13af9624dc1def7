import { requireVerifiedEmail } from '../identity/index.js';
import { InputCheck, type Scope } from '../kernel/index.js';
import { Ledger } from '../ledger/index.js';
import { Categories } from './categories.service.js';
import { refuseProhibited } from './drafts.service.js';
import { ItemRemovals } from './item-removals.service.js';
import type { Task } from './task.entity.js';
import { isTrusted, standsFor } from './task.policy.js';
import { TermsCheck } from './task.rules.js';
import { variablesOf } from './task.steps.js';
import { Tasks } from './tasks.service.js';

/** The way from a draft to the market and back. */
export class Publication {
  constructor(private readonly scope: Scope) {}

  /**
   * T2, and T3 at once where no moderator is needed: the whole task is held in escrow.
   * @throws NotFoundError, InvalidTransitionError, InvalidInputError, ProhibitedContentError, InsufficientFundsError, EMAIL_NOT_VERIFIED
   */
  async publish(taskId: string): Promise<void> {
    await requireVerifiedEmail(this.scope);
    const tasks = this.scope.get(Tasks);
    const task = await tasks.lockOwn(taskId);
    tasks.demand('publish', task);
    this.#check(task);
    const category = await this.scope.get(Categories).byId(task.categoryId);
    refuseProhibited(task, category!);
    const cost = task.costOf(task.slots);
    await this.scope.get(Ledger).requireFunds(task.employerId, cost);
    await tasks.moveEscrow(task, cost.micros);
    task.status = 'IN_REVIEW';
    task.moderationCode = null;
    task.moderationNote = null;
    await this.scope.get(ItemRemovals).forget(task);
    await tasks.announce(task, 'published');
    if (category!.policy === 'ALLOWED' || isTrusted(this.scope.me)) await this.release(task);
    else await tasks.flush();
  }

  /** Everything that time, or the operator's settings, may have changed since the draft was written. */
  #check(task: Task): void {
    const { now, config } = this.scope;
    const check = new InputCheck();
    const terms = new TermsCheck(check);
    terms.reward(task.pay(), config.limits);
    terms.hourlyFloor(task.pay(), task.estimatedMinutes, { market: config.market, path: 'reward' });
    if (task.expiresAt != null) terms.future('expiresAt', task.expiresAt, now);
    const [variable] = task.hasItems ? [] : variablesOf(task.steps);
    if (variable !== undefined)
      terms.add(
        ['steps'],
        'UNKNOWN_VARIABLE',
        `The steps use {{${variable}}}; add items with a value for it.`,
      );
    if (task.repeatable && !task.hasItems)
      terms.add(['repeatable'], 'NOT_ALLOWED', 'Only a task with items can be repeatable.');
    check.done();
  }

  /** T3: nothing stands against it. It goes live, or waits for its hour. */
  async release(task: Task): Promise<void> {
    const tasks = this.scope.get(Tasks);
    task.release(this.scope.now);
    await tasks.flush();
    await tasks.announce(task, task.status === 'LIVE' ? 'live' : 'scheduled');
  }

  /**
   * T7: everything comes back.
   * @throws NotFoundError, InvalidTransitionError
   */
  async cancel(taskId: string): Promise<void> {
    const tasks = this.scope.get(Tasks);
    const task = await tasks.lockOwn(taskId);
    tasks.demand('cancelPublication', task);
    await tasks.moveEscrow(task, -task.costOf(task.slots).micros);
    task.toDraft();
    await tasks.flush();
  }

  /** T6, by the clock. */
  async start(taskId: string): Promise<void> {
    const tasks = this.scope.get(Tasks);
    const task = await tasks.lock(taskId);
    if (!task || !standsFor('start', task) || task.publishAt == null || task.publishAt > this.scope.now)
      return;
    task.goLive(this.scope.now);
    await tasks.flush();
    await tasks.announce(task, 'live');
  }
}
