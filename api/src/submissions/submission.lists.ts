import { paginate, type Connection, type PageArgs, type Position, type Scope } from '../kernel/index.js';
import { visibility, visibleTo } from './submission.policy.js';
import {
  submissionColumns,
  toSubmissionRow,
  type StoredSubmission,
  type SubmissionRow,
} from './submission.row.js';
import type { SubmissionStatus } from './submission.status.js';

type Statuses = readonly SubmissionStatus[] | null | undefined;
const wanted = (statuses: Statuses) => (statuses?.length ? [...statuses] : null);

/** First pages and later ones are statements of their own, so that the plan of each walks the index. */
const ofWorker = (later: boolean) => `
  select ${submissionColumns} from submission s
  where s.worker_id = $1 and ($2::text[] is null or s.status = any ($2))
    ${later ? 'and (s.reserved_at, s.id) < ($4::timestamptz, $5)' : ''}
  order by s.reserved_at desc, s.id desc limit $3`;

/** Delivered ones first: "is null" sorts false before true. */
const ofTask = (later: boolean) => `
  select ${submissionColumns} from submission s
  where ${visibleTo} and s.task_id = $3 and ($4::text[] is null or s.status = any ($4))
    ${later ? 'and ((s.submitted_at is null), coalesce(s.submitted_at, s.reserved_at), s.id) > ($6::bool, $7::timestamptz, $8)' : ''}
  order by (s.submitted_at is null), coalesce(s.submitted_at, s.reserved_at), s.id limit $5`;

/** Submissions in pages, in the orders that the contract names. */
export class SubmissionLists {
  constructor(private readonly scope: Scope) {}

  /** The viewer's own work, newest reservation first. */
  mine(statuses: Statuses, page: PageArgs): Promise<Connection<SubmissionRow>> {
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
  counts(): Promise<{ status: SubmissionStatus; count: number }[]> {
    const text = 'select status, count(*)::int as count from submission where worker_id = $1 group by status';
    return this.scope.sql.rows(text, [this.scope.me.userId]);
  }

  /** By delivery; what is not delivered yet comes last, by reservation. */
  ofTask(taskId: string, statuses: Statuses, page: PageArgs): Promise<Connection<SubmissionRow>> {
    return paginate(page, {
      name: 'task-submissions',
      position: ({ submittedAtText, reservedAtText, id }): Position => [
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

  async #rows(text: string, values: readonly unknown[]): Promise<SubmissionRow[]> {
    return (await this.scope.sql.rows<StoredSubmission>(text, values)).map(toSubmissionRow);
  }
}
