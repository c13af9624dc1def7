import { after, dayMs } from '../kernel/index.js';
import { Moderation } from './moderation.service.js';
import { Publication } from './publication.service.js';
import { RunningTasks } from './running-tasks.service.js';
const dayAgo = ({ now }) => after(now, -dayMs);
/** T6: scheduled tasks whose hour has come. */
const starting = {
    name: 'task-start',
    due: {
        text: `select id from task where status = 'SCHEDULED' and publish_at <= $2 order by publish_at limit $1`,
    },
    fire: (scope, id) => scope.atomically(() => scope.get(Publication).start(id)),
};
/** T7: tasks whose end came while they waited for a moderator, or for the server to come back. */
const lapsing = {
    name: 'task-lapse',
    due: {
        text: `select id from task where status in ('IN_REVIEW', 'SCHEDULED') and expires_at <= $2 order by expires_at limit $1`,
    },
    fire: (scope, id) => scope.atomically(() => scope.get(Publication).lapse(id)),
};
/** T13: tasks whose end has come. */
const expiring = {
    name: 'task-expiry',
    due: {
        text: `select id from task where status in ('LIVE', 'PAUSED') and expires_at <= $2 order by expires_at limit $1`,
    },
    fire: (scope, id) => scope.atomically(() => scope.get(RunningTasks).expire(id)),
};
/** A12: reservations of a task taken down that were too many for the moderator's own step. */
const takingDown = {
    name: 'task-take-down',
    due: {
        text: `select t.id from task t join task_slots s on s.task_id = t.id
      where t.status = 'CLOSING' and t.close_reason = 'TAKEN_DOWN' and s.reserved > 0 order by t.id limit $1`,
    },
    fire: async (scope, id) => {
        const some = () => scope.atomically(() => scope.get(Moderation).cancelMore(id));
        while ((await some()) > 0)
            ;
    },
};
/** What was deleted from the saved filters can be taken back for a day. */
const forgetting = {
    name: 'saved-filter-purge',
    due: {
        text: 'select id from saved_filter where deleted_at <= $3 order by deleted_at limit $1',
        values: (scope) => [dayAgo(scope)],
    },
    fire: async (scope, id) => {
        const text = 'delete from saved_filter where id = $1 and deleted_at <= $2';
        await scope.sql.rows(text, [id, dayAgo(scope)]);
    },
};
export const taskTimers = [starting, lapsing, expiring, takingDown, forgetting];
//# sourceMappingURL=task.timers.js.map