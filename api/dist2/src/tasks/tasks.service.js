import assert from 'node:assert/strict';
import { InvalidTransitionError, notFound, Outbox, refuse } from '../kernel/index.js';
import { Task } from './task.entity.js';
import { allows, owns, viewerActions } from './task.policy.js';
const patienceMs = 60_000;
/** What every command on one task stands on: the lock, the right to it, its money and its events. */
export class Tasks {
    scope;
    constructor(scope) {
        this.scope = scope;
    }
    /** Locks the task's slots first, as every command on a task or its submissions does, then reads the task. */
    async lock(id) {
        const { em, sql } = this.scope;
        assert(em.isInTransaction(), 'a lock lasts as long as its transaction');
        const locked = await sql.first('select task_id from task_slots where task_id = $1 for update', [id]);
        return locked === null ? null : em.findOne(Task, id, { refresh: true });
    }
    /** @throws NotFoundError where it does not exist or belongs to somebody else */
    async lockOwn(id) {
        const task = await this.lock(id);
        return task && owns(this.scope.viewer, task) ? task : notFound('task');
    }
    /** @throws InvalidTransitionError naming what the viewer may do instead */
    demand(action, task) {
        if (!allows(action, task))
            this.refuseTransition(task);
    }
    refuseTransition(task, message) {
        return refuse(new InvalidTransitionError(task.status, viewerActions(task, this.scope.viewer), message));
    }
    async slots(task) {
        const found = await this.scope.sql.first(`select open, open + reserved + submitted + revision_requested + rejected + disputed as undecided
       from task_slots where task_id = $1`, [task.id]);
        return found;
    }
    /** Writes what was changed, so that the SQL functions after it see it. */
    flush() {
        return this.scope.em.flush();
    }
    /** Positive: from the employer into the task's escrow; negative: back. */
    async moveEscrow(task, micros) {
        await this.scope.sql.rows('select move_escrow($1, $2, $3)', [task.id, micros.toString(), this.scope.now]);
    }
    /** A command that touches each row, slot or submission of the task: a hundred thousand take longer than a statement may. */
    async takeTime() {
        await this.scope.sql.rows(`select set_config('statement_timeout', $1, true)`, [String(patienceMs)]);
    }
    /** Gives up every open slot and refunds it; answers the refunded micro-units. */
    async releaseOpenSlots(task) {
        const { sql, now } = this.scope;
        await this.takeTime();
        const row = await sql.first('select release_open_slots($1, $2) as refund', [
            task.id,
            now,
        ]);
        return BigInt(row.refund);
    }
    /** T15, where nothing is left to decide. */
    async closeIfDone(task) {
        await this.scope.sql.rows('select close_if_done($1, $2)', [[task.id], this.scope.now]);
    }
    /** `name` is the event's after "task."; its employer hears of it. */
    announce(task, name, payload = {}) {
        return this.scope.get(Outbox).record({
            type: `task.${name}`,
            aggregateId: task.id,
            payload: { status: task.status, ...payload },
            audience: [task.employerId],
            taskId: task.id,
        });
    }
}
//# sourceMappingURL=tasks.service.js.map