import DataLoader from 'dataloader';
import { may, paginate, type Connection, type PageArgs, type Scope } from '../kernel/index.js';
import { toVoidRow, VOID, type StoredVoid, type VoidRow, type VoidStatus } from './void.row.js';

/**
 * By submission: the latest proposal for moderators; its worker and its employer learn of the one that was carried out,
 * with its reason and evidence. The parent was narrowed to the viewer when it was read.
 */
export class SubmissionVoidLoader extends DataLoader<string, VoidRow | null> {
  constructor(scope: Scope) {
    super(async (ids) => {
      const stored = await scope.sql.rows<StoredVoid>(
        `select distinct on (v.submission_id) ${VOID} where v.submission_id = any ($1)
          and ($2 and $3 not in (s.worker_id, s.employer_id) or v.status = 'CONFIRMED')
          order by v.submission_id, v.id desc`,
        [ids, may(scope.viewer, 'marketplace:moderate'), scope.viewer?.userId ?? ''],
      );
      const found = new Map(stored.map((row) => [row.submission_id, toVoidRow(row, scope)]));
      return ids.map((id) => found.get(id) ?? null);
    });
  }
}

/** For moderators, the oldest first; without what is about their own work or task. */
export const voidsOf = (
  scope: Scope,
  status: readonly VoidStatus[] | null | undefined,
  page: PageArgs,
): Promise<Connection<VoidRow>> =>
  paginate(page, {
    name: 'submissionVoids',
    position: ({ id }) => [id],
    fetch: async (limit, after) => {
      const stored = await scope.sql.rows<StoredVoid>(
        `select ${VOID} where ($1::text[] is null or v.status = any ($1)) and ($2::text is null or v.id > $2)
          and $3 not in (s.worker_id, s.employer_id) order by v.id limit $4`,
        [status?.length ? [...status] : null, after?.[0] ?? null, scope.me.userId, limit],
      );
      return stored.map((row) => toVoidRow(row, scope));
    },
  });

/** One by its id, as a moderator who just decided on it reads it. */
export async function voidById(scope: Scope, id: string): Promise<VoidRow> {
  const stored = await scope.sql.first<StoredVoid>(`select ${VOID} where v.id = $1`, [id]);
  return toVoidRow(stored!, scope);
}
