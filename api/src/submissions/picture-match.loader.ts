import DataLoader from 'dataloader';
import type { Scope } from '../kernel/index.js';

/** Another delivery's picture that is the same as this one. */
export interface PictureMatchRow {
  readonly uploadId: string;
  readonly otherId: string;
  readonly submissionId: string;
  readonly exact: boolean;
  /** As the database says it; null while the other picture is there. */
  readonly purgedAt: string | null;
}

/** What is shown of one picture's matches. */
const MOST = 10;

/**
 * By upload: its matches that were delivered too, the exact ones first, then the latest. Who gives a delivery back and does
 * the task anew may send the same picture: the two are not held against each other.
 */
export class PictureMatchLoader extends DataLoader<string, PictureMatchRow[]> {
  constructor({ sql }: Scope) {
    super(async (uploadIds) => {
      const matches = await sql.rows<PictureMatchRow>(
        `select m.upload_id as "uploadId", m.other_id as "otherId", m.submission_id as "submissionId", m.exact,
            m.purged_at as "purgedAt"
          from unnest($1::text[]) as asked (id)
          join upload a on a.id = asked.id join submission own on own.id = a.submission_id
          cross join lateral (
            select pm.*, o.submission_id, o.attached_at, o.purged_at from picture_match pm
             join upload o on o.id = pm.other_id join submission other on other.id = o.submission_id
             where pm.upload_id = asked.id and o.attached_at is not null
               and not (other.worker_id = own.worker_id and other.task_id = own.task_id
                 and 'RETURNED' in (other.status, own.status))
             order by pm.exact desc, o.attached_at desc, pm.other_id limit $2) m
          order by m.exact desc, m.attached_at desc, m.other_id`,
        [uploadIds, MOST],
      );
      const found = Map.groupBy(matches, ({ uploadId }) => uploadId);
      return uploadIds.map((id) => oncePerSubmission(found.get(id) ?? []));
    });
  }
}

/** A redo may have brought the same picture again. */
const oncePerSubmission = (matches: readonly PictureMatchRow[]): PictureMatchRow[] =>
  matches.filter(
    ({ submissionId }, place) => matches.findIndex((one) => one.submissionId === submissionId) === place,
  );
