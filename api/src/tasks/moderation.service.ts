import { InputCheck, notFound, type Scope } from '../kernel/index.js';
import { Publication } from './publication.service.js';
import type { Task } from './task.entity.js';
import { owns } from './task.policy.js';
import { TermsCheck } from './task.rules.js';
import type { TaskAction } from './task.transitions.js';
import { TaskWatch } from './task-watch.service.js';
import { Tasks } from './tasks.service.js';

/** Why a moderator decides against a task. */
export interface Judgement {
  readonly code: string;
  readonly note: string;
}

/**
 * Reservations that one step of a take-down cancels. A task may have a hundred thousand: all of them together would take
 * longer than a statement may, and keep those who deliver waiting beyond their patience.
 */
const cancelledAtOnce = 5_000;

/** What moderators do with other people's tasks. */
export class Moderation {
  constructor(private readonly scope: Scope) {}

  /** T3. @throws NotFoundError, InvalidTransitionError, which it is past the task's own end too: the clock sends it back */
  async approve(taskId: string): Promise<void> {
    const task = await this.#lock(taskId, 'approve');
    if (task.expiredAt(this.scope.now))
      this.scope
        .get(Tasks)
        .refuseTransition(task, 'The end of this task has passed; it goes back to its employer.');
    await this.scope.get(Publication).release(task);
  }

  /** T4: everything comes back to the employer. @throws NotFoundError, InvalidTransitionError, InvalidInputError */
  async reject(taskId: string, judgement: Judgement): Promise<void> {
    const tasks = this.scope.get(Tasks);
    const task = await this.#lock(taskId, 'reject');
    const judged = checked(judgement);
    await tasks.moveEscrow(task, -task.costOf(task.slots).micros);
    task.judge('REJECTED', judged);
    await tasks.flush();
    await tasks.announce(task, 'rejected', { code: judged.code });
  }

  /**
   * T13: open slots are refunded, and reservations that have not delivered are cancelled (A12). Of very
   * many some are left to the clock's next step. Delivered work is still decided, by a moderator or its timer.
   * @throws NotFoundError, InvalidTransitionError, InvalidInputError
   */
  async takeDown(taskId: string, judgement: Judgement): Promise<void> {
    const tasks = this.scope.get(Tasks);
    const task = await this.#lock(taskId, 'takeDown');
    const judged = checked(judgement);
    task.judge('CLOSING', judged);
    await tasks.flush();
    await tasks.announce(task, 'taken_down', { code: judged.code });
    await tasks.announce(task, 'closing', { reason: 'TAKEN_DOWN' });
    await tasks.releaseOpenSlots(task);
    await this.#cancelSome(task);
  }

  /** T10, for whatever reason the system paused it. @throws NotFoundError, InvalidTransitionError */
  async liftPause(taskId: string): Promise<void> {
    const tasks = this.scope.get(Tasks);
    const task = await this.#lock(taskId, 'liftPause');
    await this.scope.get(TaskWatch).forgive(task);
    task.goLive(this.scope.now);
    await tasks.flush();
    await tasks.announce(task, 'resumed');
  }

  /** The clock's part of a take-down: reservations that were too many for one step. Answers how many it cancelled. */
  async cancelMore(taskId: string): Promise<number> {
    const task = await this.scope.get(Tasks).lock(taskId);
    return task?.status === 'CLOSING' && task.closeReason === 'TAKEN_DOWN' ? this.#cancelSome(task) : 0;
  }

  async #cancelSome(task: Task): Promise<number> {
    const row = await this.scope.sql.first<{ cancelled: number }>(
      'select cancel_reservations($1, $2, $3) as cancelled',
      [task.id, cancelledAtOnce, this.scope.now],
    );
    await this.scope.get(Tasks).closeIfDone(task);
    return row!.cancelled;
  }

  async #lock(taskId: string, action: TaskAction): Promise<Task> {
    const tasks = this.scope.get(Tasks);
    const task = (await tasks.lock(taskId)) ?? notFound('task');
    if (owns(this.scope.viewer, task))
      tasks.refuseTransition(task, 'It is your own task; another moderator decides.');
    tasks.demand(action, task);
    return task;
  }
}

function checked({ code, note }: Judgement): Judgement {
  const check = new InputCheck();
  if (!/^[A-Za-z][A-Za-z0-9_.-]{0,39}$/.test(code))
    check.add(['code'], 'INVALID', 'A code is 1 to 40 letters, digits, _, . and -, such as SPAM.');
  const clean = new TermsCheck(check).text(['note'], note, { min: 1, max: 2_000 });
  check.done();
  return { code, note: clean };
}
