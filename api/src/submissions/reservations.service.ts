import {
  after,
  InputCheck,
  InvalidTransitionError,
  LimitReachedError,
  newId,
  notFound,
  refuse,
  runPlainly,
  type RunHot,
  type Scope,
} from '../kernel/index.js';
import { requireVerifiedEmail } from '../identity/index.js';
import { TaskLoader } from '../tasks/index.js';
import { ineligible, NoSlotError } from './reservation.errors.js';
import { allows } from './submission.policy.js';
import type { ReturnReason } from './submission.status.js';
import { Submissions } from './submissions.service.js';

export interface Wish {
  readonly taskId: string;
  readonly itemExternalId?: string | null;
}

/** Outcomes of the SQL function reserve_slots. */
type Outcome =
  | 'RESERVED'
  | 'NOT_FOUND'
  | 'NOT_LIVE'
  | 'ITEM_NOT_ALLOWED'
  | 'WRONG_COUNTRY'
  | 'OWN_TASK'
  | 'LIMIT'
  | 'ALREADY_RESERVED'
  | 'ITEM_UNKNOWN'
  | 'ITEM_SPENT'
  | 'TASK_FULL';

/** A worker's hold on a slot: taken, prolonged, given back. */
export class Reservations {
  constructor(private readonly scope: Scope) {}

  /** A1. @throws NotFoundError, InvalidInputError, InvalidTransitionError, NotEligibleError, NoSlotError, LimitReachedError */
  async reserve(
    { taskId, itemExternalId = null }: Wish,
    run: RunHot = runPlainly(this.scope),
  ): Promise<string> {
    const { me, config } = this.scope;
    await requireVerifiedEmail(this.scope);
    const submissionId = newId('sub');
    const { outcome } = await run({
      command: 'reserve',
      lane: taskId,
      args: {
        id: submissionId,
        taskId,
        country: me.country,
        external: itemExternalId,
        base: config.market.openReservations,
        ceiling: config.limits.openReservationsMax,
      },
    });
    if (outcome !== 'RESERVED') await this.#refuse(outcome as Outcome, taskId);
    return submissionId;
  }

  /** A2, once. @throws NotFoundError, InvalidTransitionError, LimitReachedError */
  async extend(submissionId: string): Promise<string> {
    const { sql, now } = this.scope;
    const submissions = this.scope.get(Submissions);
    const submission = await submissions.lockAs('worker', submissionId);
    submissions.demand('extend', submission);
    if (submission.extended)
      refuse(new LimitReachedError('A reservation can be extended once.', { limit: 1 }));
    if (!allows('extend', submission, now))
      submissions.refuseTransition(submission, 'The time for this work has run out.');
    const deadline = submission.deadline!;
    const half = (deadline.getTime() - submission.reservedAt.getTime()) / 2;
    await sql.rows(
      'update submission set deadline = $2, extended = true, lapse_announced = false where id = $1',
      [submissionId, after(deadline, half)],
    );
    await submissions.move(submission, { to: 'RESERVED', event: 'extended' });
    return submissionId;
  }

  /** A3 and A6, without a penalty. @throws NotFoundError, InvalidTransitionError */
  async giveBack(submissionId: string, reason: ReturnReason | null = null): Promise<string> {
    const submissions = this.scope.get(Submissions);
    const submission = await submissions.lockAs('worker', submissionId);
    submissions.demand('return', submission);
    if (reason === 'BROKEN')
      await this.scope.sql.rows('update submission set broken_at = $2 where id = $1', [
        submissionId,
        this.scope.now,
      ]);
    const payload = reason === null ? {} : { reason };
    await submissions.move(submission, { to: 'RETURNED', event: 'returned', payload });
    return submissionId;
  }

  /** A task that is not the viewer's to see is not found, whatever else is wrong. */
  async #refuse(outcome: Outcome, taskId: string): Promise<never> {
    const task = await this.scope.get(TaskLoader).load(taskId);
    if (task === null) return notFound('task');
    switch (outcome) {
      case 'NOT_LIVE':
        return refuse(new InvalidTransitionError(task.status, [], 'This task takes no reservations now.'));
      case 'ITEM_NOT_ALLOWED':
        return refuseItem('NOT_ALLOWED', 'Workers do not choose the item of this task.');
      case 'WRONG_COUNTRY':
        return refuse(ineligible('WRONG_COUNTRY', 'This task is for workers of other countries.'));
      case 'OWN_TASK':
        return refuse(ineligible('SELF_DEALING', 'Nobody works on their own task.'));
      case 'ALREADY_RESERVED':
        return refuse(ineligible('ALREADY_RESERVED', 'You have this one already, or did it before.'));
      case 'ITEM_SPENT':
        return refuse(ineligible('GIVEN_BACK_TOO_OFTEN', 'You gave this back or let it lapse too often.'));
      case 'LIMIT':
        return this.#refuseMore();
      case 'ITEM_UNKNOWN':
        return refuseItem('UNKNOWN', 'The task has no such item.');
      case 'TASK_FULL':
        return refuse(new NoSlotError());
      default:
        return notFound('task');
    }
  }

  async #refuseMore(): Promise<never> {
    const { sql, me, config } = this.scope;
    const row = await sql.first<{ limit: number }>('select reservation_limit($1, $2, $3) as limit', [
      me.userId,
      config.market.openReservations,
      config.limits.openReservationsMax,
    ]);
    const { limit } = row!;
    return refuse(
      new LimitReachedError(`Finish one first: you may hold ${limit} reservations at a time.`, { limit }),
    );
  }
}

function refuseItem(code: string, message: string): never {
  const check = new InputCheck();
  check.add(['itemExternalId'], code, message);
  check.done();
  throw new Error('a check with a bad field refuses');
}
