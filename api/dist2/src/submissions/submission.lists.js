import { paginate } from '../kernel/index.js';
import { visibility, visibleTo } from './submission.policy.js';
import { submissionColumns, toSubmissionRow, } from './submission.row.js';
const wanted = (statuses) => (statuses?.length ? [...statuses] : null);
/** First pages and later ones are statements of their own, so that the plan of each walks the index. */
const ofWorker = (later) => `
  select ${submissionColumns} from submission s
  where s.worker_id = $1 and ($2::text[] is null or s.status = any ($2))
    ${later ? 'and (s.reserved_at, s.id) < ($4::timestamptz, $5)' : ''}
  order by s.reserved_at desc, s.id desc limit $3`;
/** Delivered ones first: "is null" sorts false before true. */
const ofTask = (later) => `
  select ${submissionColumns} from submission s
  where ${visibleTo} and s.task_id = $3 and ($4::text[] is null or s.status = any ($4))
    ${later ? 'and ((s.submitted_at is null), coalesce(s.submitted_at, s.reserved_at), s.id) > ($6::bool, $7::timestamptz, $8)' : ''}
  order by (s.submitted_at is null), coalesce(s.submitted_at, s.reserved_at), s.id limit $5`;
/** Submissions in pages, in the orders that the contract names. */
export class SubmissionLists {
    scope;
    constructor(scope) {
        this.scope = scope;
    }
    /** The viewer's own work, newest reservation first. */
    mine(statuses, page) {
        return paginate(page, {
            name: 'my-submissions',
            position: ({ reservedAtText, id }) => [reservedAtText, id],
            fetch: (limit, after) => {
                const [reservedAt = null, id = null] = after ?? [];
                const filter = [this.scope.me.userId, wanted(statuses), limit];
                return this.#rows(ofWorker(after !== null), after ? [...filter, reservedAt, id] : filter);
            },
        });
    }
    /** How the viewer's own work is spread over the statuses; those without any are left out. */
    counts() {
        const text = 'select status, count(*)::int as count from submission where worker_id = $1 group by status';
        return this.scope.sql.rows(text, [this.scope.me.userId]);
    }
    /** By delivery; what is not delivered yet comes last, by reservation. */
    ofTask(taskId, statuses, page) {
        return paginate(page, {
            name: 'task-submissions',
            position: ({ submittedAtText, reservedAtText, id }) => [
                String(submittedAtText === null),
                submittedAtText ?? reservedAtText,
                id,
            ],
            fetch: (limit, after) => {
                const [undelivered = null, at = null, id = null] = after ?? [];
                const filter = [...visibility(this.scope.viewer), taskId, wanted(statuses), limit];
                return this.#rows(ofTask(after !== null), after ? [...filter, undelivered, at, id] : filter);
            },
        });
    }
    async #rows(text, values) {
        return (await this.scope.sql.rows(text, values)).map(toSubmissionRow);
    }
}
//# sourceMappingURL=submission.lists.js.map