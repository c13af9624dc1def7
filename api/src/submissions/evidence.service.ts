import DataLoader from 'dataloader';
import { leastArchiveDays } from '../limits.config.js';
import { after, dayMs, toDate, type Scope } from '../kernel/index.js';
import { Archive } from '../tasks/index.js';
import { reverseWithinMs, voidWithinMs } from './submission.policy.js';
import type { SubmissionRow } from './submission.row.js';
import { DiskStore } from './upload.store.js';

/** Files of one step, and steps of one round: what is left then waits for the next, so that nothing else does. */
const PORTION = 200;
const PORTIONS = 10;

interface Going {
  readonly id: string;
  readonly storage_key: string;
}

/**
 * T16: the files of a task that closed long ago go, in portions; their hashes stay. First the row says that its file is
 * gone, then the file goes, then the row forgets where it lay: whatever breaks off between is taken up again, and nobody
 * is shown the way to a file that is not there. With the last one the task is archived.
 */
export class Evidence {
  readonly #store: DiskStore;

  constructor(private readonly scope: Scope) {
    this.#store = new DiskStore(scope.config.dataDir);
  }

  /** One round for one task, in transactions of its own. A disk that refuses is asked again a day later, not each second. */
  async putAway(taskId: string): Promise<void> {
    try {
      await this.#round(taskId);
    } catch (failure) {
      await this.scope.get(Archive).hold(taskId);
      throw failure;
    }
  }

  async #round(taskId: string): Promise<void> {
    const archive = this.scope.get(Archive);
    for (let round = 0; round < PORTIONS; round += 1) {
      if (!(await archive.isDue(taskId))) return;
      if ((await this.#purgeSome(taskId)) === PORTION) continue;
      if (await this.#keepsSome(taskId)) await archive.hold(taskId);
      else await this.scope.atomically(() => archive.archive(taskId));
      return;
    }
  }

  async #purgeSome(taskId: string): Promise<number> {
    const { sql, now } = this.scope;
    const going = await sql.rows<Going>(
      `with going as (select u.id from upload u
          where u.task_id = $1 and u.storage_key is not null and not ${lookedAt} order by u.id limit $3),
        blurred as (update picture_look set small = null where upload_id in (select id from going))
       update upload set purged_at = coalesce(purged_at, $2) where id in (select id from going)
       returning id, storage_key`,
      [taskId, now, PORTION],
    );
    for (const { storage_key: key } of going) await this.#store.remove(key);
    await sql.rows('update upload set storage_key = null where id = any ($1)', [going.map(({ id }) => id)]);
    return going.length;
  }

  async #keepsSome(taskId: string): Promise<boolean> {
    const kept = 'select id from upload where task_id = $1 and storage_key is not null limit 1';
    return (await this.scope.sql.first(kept, [taskId])) !== null;
  }
}

const isWithin = (ms: number): string =>
  `beside.decided_at >= $2::timestamptz - interval '${ms / dayMs} days'`;

/**
 * Whether a picture is shown, as the same as that one's, beside another task's work about which something may still be
 * decided: whoever says that it was copied has to see from where. `$2` is now.
 */
const lookedAt = `exists (select from picture_match m join upload o on o.id = m.other_id
  join submission beside on beside.id = o.submission_id
  where m.upload_id = u.id and o.task_id <> u.task_id
    and (beside.status in ('RESERVED', 'SUBMITTED', 'REVISION_REQUESTED', 'REJECTED', 'DISPUTED')
      or beside.status = 'APPROVED' and ${isWithin(voidWithinMs)}
      or beside.status = 'REJECTED_FINAL' and ${isWithin(reverseWithinMs)}))`;

/** By upload: when its file was purged; null while it is there. */
export class PurgeLoader extends DataLoader<string, Date | null> {
  constructor({ sql }: Scope) {
    super(async (ids) => {
      const purged = await sql.rows<{ id: string; purged_at: string }>(
        'select id, purged_at from upload where id = any ($1) and purged_at is not null',
        [ids],
      );
      const found = new Map(purged.map((row) => [row.id, toDate(row.purged_at)]));
      return ids.map((id) => found.get(id) ?? null);
    });
  }
}

/** Whether files of it can be gone at all: work of these days, which is most of what is read, needs no asking. */
export const maybePurged = ({ reservedAt }: SubmissionRow, now: Date): boolean =>
  reservedAt < after(now, -leastArchiveDays * dayMs);
