import type { Scope } from './scope.js';

/**
 * Something that becomes due. What is due stands in the row itself (a deadline column) and is read with the
 * application's clock; a sweep that runs twice, late or never loses nothing and makes one transition.
 */
export interface Timer {
  readonly name: string;
  /** At most `limit` ids due at `scope.now`. */
  readonly due: (scope: Scope, limit: number) => Promise<string[]>;
  /** Does the transition for one id in its own transaction, or nothing if it is no longer due. */
  readonly fire: (scope: Scope, id: string) => Promise<void>;
}
const BATCH = 200;

/** Fires all that is due until nothing is; one that fails is reported and does not hold up the rest. */
export async function sweep(
  timers: readonly Timer[],
  open: () => Scope,
  failed: (name: string, id: string, error: unknown) => void,
): Promise<number> {
  let fired = 0;
  for (const timer of timers) {
    const broken = new Set<string>();
    for (;;) {
      const ids = (await timer.due(open(), BATCH)).filter((id) => !broken.has(id));
      if (ids.length === 0) break;
      for (const id of ids) {
        broken.add(id);
        try {
          await timer.fire(open(), id);
          fired += 1;
        } catch (error) {
          failed(timer.name, id, error);
        }
      }
    }
  }
  return fired;
}

/**
 * The same for work that waits for somebody else: as many side by side as `atOnce` says, one round, so that a slow
 * answer holds up neither the timers nor the other jobs. What is still due then is due in the next round.
 */
export async function sweepSideBySide(
  { jobs, atOnce }: { readonly jobs: readonly Timer[]; readonly atOnce: number },
  open: () => Scope,
  failed: (name: string, id: string, error: unknown) => void,
): Promise<number> {
  let fired = 0;
  for (const job of jobs) {
    const ids = await job.due(open(), BATCH);
    const take = async () => {
      for (let id = ids.shift(); id !== undefined; id = ids.shift()) {
        try {
          await job.fire(open(), id);
          fired += 1;
        } catch (error) {
          failed(job.name, id, error);
        }
      }
    };
    await Promise.all(Array.from({ length: atOnce }, take));
  }
  return fired;
}
