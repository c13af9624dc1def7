import DataLoader from 'dataloader';
import { anyOf, type Scope } from '../kernel/index.js';
import { visibility, visibleTo } from './submission.policy.js';
import {
  submissionColumns,
  toSubmissionRow,
  type StoredSubmission,
  type SubmissionRow,
} from './submission.row.js';

/** One alone is a text of its own: PostgreSQL keeps the plan of it, but plans for a list anew each time. */
const one = `select ${submissionColumns} from submission s where ${visibleTo} and s.id = $3`;
const many = `select ${submissionColumns} from submission s where ${visibleTo} and s.id = any ($3)`;

/** Submissions by id, as the viewer may see them: theirs, those to their tasks, all for moderators; null for the rest. */
export class SubmissionLoader extends DataLoader<string, SubmissionRow | null> {
  constructor(scope: Scope) {
    super(async (ids) => {
      if (scope.viewer === null) return ids.map(() => null);
      const stored = await scope.sql.rows<StoredSubmission>(ids.length === 1 ? one : many, [
        ...visibility(scope.viewer),
        ids.length === 1 ? ids[0] : ids,
      ]);
      const found = new Map(stored.map((row) => [row.id, toSubmissionRow(row)]));
      return ids.map((id) => found.get(id) ?? null);
    });
  }
}

/** The viewer's own latest go at each task; null where there was none. */
export class OwnSubmissionLoader extends DataLoader<string, SubmissionRow | null> {
  constructor(scope: Scope) {
    super(async (taskIds) => {
      if (scope.viewer === null) return taskIds.map(() => null);
      const stored = await scope.sql.rows<StoredSubmission>(
        `select distinct on (s.task_id) ${submissionColumns} from submission s
          where s.worker_id = $1 and s.task_id = ${anyOf('$2')} order by s.task_id, s.reserved_at desc, s.id desc`,
        [scope.viewer.userId, taskIds],
      );
      const found = new Map(stored.map((row) => [row.task_id, toSubmissionRow(row)]));
      return taskIds.map((id) => found.get(id) ?? null);
    });
  }
}
