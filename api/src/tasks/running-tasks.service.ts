import { feeOn, formatDecimal, InputCheck, toAmount, type MoneyInput, type Scope } from '../kernel/index.js';
import { Ledger } from '../ledger/index.js';
import type { Task } from './task.entity.js';
import { pausedBySystem, standsFor } from './task.policy.js';
import { TermsCheck } from './task.rules.js';
import type { CloseReason } from './task.status.js';
import { TaskWatch } from './task-watch.service.js';
import { Tasks } from './tasks.service.js';

/** Submissions that are not finally decided: they follow a raised reward. */
const UNDECIDED = ['RESERVED', 'SUBMITTED', 'REVISION_REQUESTED', 'REJECTED', 'DISPUTED'];

/** What an employer does with a task that is on the market. */
export class RunningTasks {
  constructor(private readonly scope: Scope) {}

  /** T8: running reservations may finish. @throws NotFoundError, InvalidTransitionError */
  async pause(taskId: string): Promise<void> {
    const tasks = this.scope.get(Tasks);
    const task = await tasks.lockOwn(taskId);
    tasks.demand('pause', task);
    task.pause('EMPLOYER', this.scope.now);
    await tasks.flush();
    await tasks.announce(task, 'paused', { reason: 'EMPLOYER' });
  }

  /** T8; T10 where the system paused it. @throws NotFoundError, InvalidTransitionError, which it is while the cause is there too */
  async resume(taskId: string): Promise<void> {
    const tasks = this.scope.get(Tasks);
    const task = await tasks.lockOwn(taskId);
    tasks.demand('resume', task);
    if (pausedBySystem(task)) await this.scope.get(TaskWatch).demandCured(task);
    task.goLive(this.scope.now);
    await tasks.flush();
    await tasks.announce(task, 'resumed');
  }

  /** T13 by the employer; answers the refunded micro-units. @throws NotFoundError, InvalidTransitionError */
  async stop(taskId: string): Promise<{ task: Task; refunded: bigint }> {
    const tasks = this.scope.get(Tasks);
    const task = await tasks.lockOwn(taskId);
    tasks.demand('stop', task);
    return { task, refunded: await this.#close(task, 'STOPPED') };
  }

  /** T13 by the clock. */
  async expire(taskId: string): Promise<void> {
    const tasks = this.scope.get(Tasks);
    const task = await tasks.lock(taskId);
    if (!task?.expiredAt(this.scope.now) || !standsFor('expire', task)) return;
    await tasks.announce(task, 'expired');
    await this.#close(task, 'EXPIRED');
  }

  async #close(task: Task, reason: CloseReason): Promise<bigint> {
    const tasks = this.scope.get(Tasks);
    task.close(reason);
    await tasks.flush();
    await tasks.announce(task, 'closing', { reason });
    const refunded = await tasks.releaseOpenSlots(task);
    await tasks.closeIfDone(task);
    return refunded;
  }

  /**
   * T11; from CLOSING it reopens the task, with a new end where that has passed.
   * @throws NotFoundError, InvalidTransitionError, InvalidInputError, InsufficientFundsError
   */
  async addSlots(taskId: string, more: number, expiresAt: Date | null): Promise<void> {
    const tasks = this.scope.get(Tasks);
    const task = await tasks.lockOwn(taskId);
    const check = new InputCheck();
    const terms = new TermsCheck(check);
    if (task.hasItems)
      terms.add(['additionalSlots'], 'NOT_ALLOWED', 'A data task grows by items while it is a draft.');
    else tasks.demand('addSlots', task);
    const { slotsMax } = this.scope.config.limits;
    terms.whole('additionalSlots', more, { min: 1, max: slotsMax });
    const room = slotsMax - task.slots;
    if (check.ok && room < 1)
      terms.add(
        ['additionalSlots'],
        'TOO_LARGE',
        `A task has at most ${slotsMax} slots, and this one has ${task.slots}.`,
      );
    else if (check.ok) terms.whole('additionalSlots', more, { min: 1, max: room });
    if (check.ok) terms.total(task.slotCost(), task.slots + more);
    this.#checkEnd(task, expiresAt, terms);
    check.done();
    const cost = task.costOf(more);
    await this.scope.get(Ledger).requireFunds(task.employerId, cost);
    const reopened = task.status === 'CLOSING';
    await this.#grow(task, more);
    await tasks.moveEscrow(task, cost.micros);
    if (expiresAt !== null) task.expiresAt = expiresAt;
    await this.#reopen(task);
    const { open } = await tasks.slots(task);
    await tasks.announce(task, 'slots_changed', { added: more, open });
    if (reopened) await tasks.announce(task, 'live', { reopened });
  }

  #checkEnd(task: Task, expiresAt: Date | null, terms: TermsCheck): void {
    const { now } = this.scope;
    if (expiresAt === null) {
      if (task.expiredAt(now))
        terms.add(['expiresAt'], 'REQUIRED', 'The end of this task has passed; give a new one.');
      return;
    }
    terms.future('expiresAt', expiresAt, now);
    if (task.expiresAt != null && expiresAt < task.expiresAt) {
      terms.add(['expiresAt'], 'TOO_EARLY', 'The end of a task can only move later.');
    }
  }

  async #grow(task: Task, more: number): Promise<void> {
    task.slots += more;
    await this.scope.get(Tasks).flush();
    await this.scope.sql.rows(
      `with grown as (update task_item set overlap = overlap + $2 where task_id = $1)
       update task_slots set open = open + $2 where task_id = $1`,
      [task.id, more],
    );
  }

  async #reopen(task: Task): Promise<void> {
    if (task.status === 'CLOSING') task.goLive(this.scope.now);
    await this.scope.get(Tasks).flush();
  }

  /**
   * T12: every slot that is not finally decided pays the new reward, and the share of it that was agreed as the fee.
   * @throws NotFoundError, InvalidTransitionError, InvalidInputError, InsufficientFundsError
   */
  async raiseReward(taskId: string, wanted: MoneyInput): Promise<void> {
    const { sql } = this.scope;
    const tasks = this.scope.get(Tasks);
    const task = await tasks.lockOwn(taskId);
    tasks.demand('raiseReward', task);
    const { undecided } = await tasks.slots(task);
    const fee = feeOn(wanted.amount, formatDecimal(task.feeRate));
    this.#checkRaise(task, wanted, fee);
    const each = wanted.amount + fee - task.slotCost();
    const cost = { micros: each * BigInt(undecided), currency: task.currency };
    await this.scope.get(Ledger).requireFunds(task.employerId, cost);
    task.reward = wanted.amount;
    task.fee = fee;
    await tasks.flush();
    await tasks.takeTime();
    await sql.rows('update submission set reward = $2, fee = $3 where task_id = $1 and status = any ($4)', [
      task.id,
      task.reward.toString(),
      task.fee.toString(),
      UNDECIDED,
    ]);
    await tasks.moveEscrow(task, cost.micros);
    await tasks.announce(task, 'reward_raised', {
      reward: formatDecimal(task.reward),
      currency: task.currency,
    });
  }

  #checkRaise(task: Task, wanted: MoneyInput, fee: bigint): void {
    const check = new InputCheck();
    const terms = new TermsCheck(check);
    if (wanted.currency !== task.currency)
      terms.add(['reward', 'currency'], 'INVALID', `This task pays in ${task.currency}.`);
    else if (wanted.amount <= task.reward) {
      terms.add(
        ['reward', 'amount'],
        'TOO_SMALL',
        `A reward only rises; it is ${formatDecimal(task.reward)} now.`,
      );
    } else terms.reward(toAmount(wanted), this.scope.config.limits);
    if (check.ok) terms.total(wanted.amount + fee, task.slots);
    check.done();
  }

  /**
   * Moves the end later; T14 from CLOSING: released slots stay released.
   * @throws NotFoundError, InvalidTransitionError, InvalidInputError
   */
  async extend(taskId: string, expiresAt: Date): Promise<void> {
    const tasks = this.scope.get(Tasks);
    const task = await tasks.lockOwn(taskId);
    tasks.demand('extend', task);
    const check = new InputCheck();
    this.#checkEnd(task, expiresAt, new TermsCheck(check));
    check.done();
    const reopened = task.status === 'CLOSING';
    task.expiresAt = expiresAt;
    await this.#reopen(task);
    if (reopened) await tasks.announce(task, 'live', { reopened });
  }
}
