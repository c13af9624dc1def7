import { after, dayMs, type DueQuestion, type Scope } from '../kernel/index.js';
import { standsFor } from './task.policy.js';
import { Tasks } from './tasks.service.js';

/** Files that cannot go yet are asked about again this much later. */
const holdMs = dayMs;

/** What closed before this is put away: the operator's number. */
const closedBefore = ({ now, config }: Scope): Date => after(now, -config.limits.archiveDays * dayMs);

/**
 * Tasks that closed long enough ago, the oldest first; without those that wait for somebody else's work. A few at a time,
 * because each has thousands of files to remove, and payouts are sent by the same round.
 */
export const archiveDue: DueQuestion = {
  text: `select id from task where status = 'CLOSED' and closed_at <= $3
    and (archive_held_until is null or archive_held_until <= $2) order by closed_at limit least($1, 4)`,
  values: (scope) => [closedBefore(scope)],
};

/** T16. What a task's files are and when they are gone is known by whoever keeps them; here is what happens to the task. */
export class Archive {
  constructor(private readonly scope: Scope) {}

  /** In the open transaction; does nothing where it is not due. */
  async archive(taskId: string): Promise<void> {
    const tasks = this.scope.get(Tasks);
    const task = await tasks.lock(taskId);
    if (!task || !standsFor('archive', task) || !(await this.isDue(taskId))) return;
    task.archive();
    await tasks.flush();
  }

  async isDue(taskId: string): Promise<boolean> {
    const due = await this.scope.sql.first(
      `select id from task where id = $1 and status = 'CLOSED' and closed_at <= $2`,
      [taskId, closedBefore(this.scope)],
    );
    return due !== null;
  }

  /** Leaves the task closed for a day. */
  async hold(taskId: string): Promise<void> {
    await this.scope.sql.rows(`update task set archive_held_until = $2 where id = $1 and status = 'CLOSED'`, [
      taskId,
      after(this.scope.now, holdMs),
    ]);
  }
}
