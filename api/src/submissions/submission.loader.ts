import DataLoader from 'dataloader';
import type { Scope } from '../kernel/index.js';
import { visibility, visibleTo } from './submission.policy.js';
import {
  submissionColumns,
  toSubmissionRow,
  type StoredSubmission,
  type SubmissionRow,
} from './submission.row.js';

/** Submissions by id, as the viewer may see them: theirs, those to their tasks, all for moderators; null for the rest. */
export class SubmissionLoader extends DataLoader<string, SubmissionRow | null> {
  constructor(scope: Scope) {
    super(async (ids) => {
      if (scope.viewer === null) return ids.map(() => null);
      const stored = await scope.sql.rows<StoredSubmission>(
        `select ${submissionColumns} from submission s where ${visibleTo} and s.id = any ($3)`,
        [...visibility(scope.viewer), ids],
      );
      const found = new Map(stored.map((row) => [row.id, toSubmissionRow(row)]));
      return ids.map((id) => found.get(id) ?? null);
    });
  }
}
