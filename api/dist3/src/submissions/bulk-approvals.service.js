import DataLoader from 'dataloader';
import { after, hourMs, isPassing, newId, notFound, paginate, QUERY_CANCELED, sqlState, toDate, } from '../kernel/index.js';
import { TaskLoader } from '../tasks/index.js';
/** More than an employer looks through at once; a larger task takes another job for the rest. */
const MOST_IN_A_JOB = 5_000;
/** Of a task's slots locked at once: a few hundred milliseconds, so that workers on it get between two steps. */
const STEP = 250;
/** How long after it was asked for a job goes on trying what others keep from it. */
const PATIENCE_MS = hourMs;
const columns = `id, employer_id as "employerId", task_id as "taskId", created_at as "createdAt", total, decided, approved,
  finished_at as "finishedAt"`;
const toRow = (stored) => ({
    ...stored,
    createdAt: toDate(stored.createdAt),
    finishedAt: toDate(stored.finishedAt),
});
/** By task: the viewer's own job that goes on just now, the latest of several; null where there is none. */
export class RunningApprovalLoader extends DataLoader {
    constructor({ sql, viewer }) {
        super(async (taskIds) => {
            const stored = await sql.rows(`select distinct on (task_id) ${columns} from bulk_approval
          where finished_at is null and task_id = any ($1) and employer_id = $2
          order by task_id, created_at desc, id desc`, [taskIds, viewer?.userId ?? '']);
            const found = new Map(stored.map((row) => [row.taskId, toRow(row)]));
            return taskIds.map((id) => found.get(id) ?? null);
        });
    }
}
/** Approvals by the thousand: asked for in one call, done step by step, each step a transaction of its own. */
export class BulkApprovals {
    scope;
    constructor(scope) {
        this.scope = scope;
    }
    /** Everything delivered to the viewer's own task and not decided yet. @throws NotFoundError */
    async start(taskId) {
        const { sql, me, now } = this.scope;
        const task = await this.scope.get(TaskLoader).load(taskId);
        if (task?.employerId !== me.userId)
            return notFound('task');
        const id = newId('bap');
        await sql.rows('select start_bulk_approval($1, $2, $3, $4, $5)', [
            id,
            taskId,
            me.userId,
            MOST_IN_A_JOB,
            now,
        ]);
        return id;
    }
    /** The viewer's own; null for the rest. */
    async find(id) {
        const stored = await this.scope.sql.first(`select ${columns} from bulk_approval where id = $1 and employer_id = $2`, [id, this.scope.me.userId]);
        return stored && toRow(stored);
    }
    /** What became of those that are decided; all of them, or those that this approved, or those that it did not. */
    outcomes(id, { approved = null, ...page }) {
        return paginate(page, {
            name: 'bulk-approval',
            position: ({ place }) => [String(place)],
            fetch: (limit, after) => this.scope.sql.rows(`select place, submission_id as "submissionId", outcome, approved as decided from bulk_approval_item
            where bulk_id = $1 and outcome is not null and place > $2::int
              and ($4::boolean is null or approved = $4) order by place limit $3`, [id, after?.[0] ?? '0', limit, approved]),
        });
    }
    /**
     * Goes on until nothing is left. One that cannot be paid holds up nobody; its failure is told at the end. For what passes,
     * such as a task that is busy, the job ends as far as it is, and its next round goes on.
     */
    async run(id) {
        const failures = [];
        try {
            while ((await this.#steps(id, failures)) > 0)
                ;
        }
        catch (passing) {
            if (failures.length === 0)
                throw passing;
            throw new AggregateError([...failures, passing], `${failures.length} approvals of ${id} failed, the rest waits`);
        }
        if (failures.length > 0)
            throw new AggregateError(failures, `${failures.length} approvals of ${id} failed`);
    }
    async #steps(id, failures) {
        try {
            return await this.#step(id, STEP);
        }
        catch (failure) {
            // A step that takes too long may be short enough in parts.
            if (sqlState(failure) !== QUERY_CANCELED && (await this.#mayWait(id, failure)))
                throw failure;
            return this.#carefully(id, failures);
        }
    }
    /** One by one, until the next step may be whole again. */
    async #carefully(id, failures) {
        for (let n = 0; n < STEP; n += 1) {
            const next = await this.#next(id);
            try {
                if ((await this.#step(id, 1)) === 0)
                    return 0;
            }
            catch (failure) {
                if (await this.#mayWait(id, failure))
                    throw failure;
                failures.push(failure);
                const { sql, now } = this.scope;
                await this.scope.atomically(() => sql.rows('select fail_bulk_approval_item($1, $2, $3)', [id, next, now]));
            }
        }
        return STEP;
    }
    /** The submission whose turn it is; null where none is left. */
    async #next(id) {
        const found = await this.scope.sql.first('select submission_id from bulk_approval_item where bulk_id = $1 and outcome is null order by place limit 1', [id]);
        return found?.submission_id ?? null;
    }
    /** Whether another round may do what this one could not. Not for ever: what does not pass in an hour is a failure. */
    async #mayWait(id, failure) {
        if (!isPassing(failure))
            return false;
        const { sql, now } = this.scope;
        const young = await sql.first('select id from bulk_approval where id = $1 and created_at > $2', [
            id,
            after(now, -PATIENCE_MS),
        ]);
        return young !== null;
    }
    async #step(id, most) {
        const { scope } = this;
        const { clearingApprovals, clearingHours } = scope.config.market;
        const done = await scope.atomically(() => scope.sql.first('select step_bulk_approval($1, $2, $3, $4, $5) as n', [
            id,
            most,
            clearingApprovals,
            clearingHours,
            scope.now,
        ]));
        return done.n;
    }
}
//# sourceMappingURL=bulk-approvals.service.js.map