import { notFound } from '../kernel/index.js';
import { TaskLoader } from './task.loader.js';
/** What a worker does not want to see again. */
export class HiddenTasks {
    scope;
    constructor(scope) {
        this.scope = scope;
    }
    /** @throws NotFoundError for what the viewer may not see anyway */
    async set(taskId, hidden) {
        const { sql, me } = this.scope;
        if ((await this.scope.get(TaskLoader).load(taskId)) === null)
            notFound('task');
        await sql.rows(hidden
            ? 'insert into hidden_task (user_id, task_id) values ($1, $2) on conflict do nothing'
            : 'delete from hidden_task where user_id = $1 and task_id = $2', [me.userId, taskId]);
    }
}
//# sourceMappingURL=hidden-tasks.service.js.map