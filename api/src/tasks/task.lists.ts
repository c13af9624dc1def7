import {
  anyOf,
  badInput,
  cleanText,
  foreignCursor,
  lengthOf,
  paginate,
  toDate,
  type Connection,
  type PageArgs,
  type Position,
  type Scope,
} from '../kernel/index.js';
import { Binds } from './task.binds.js';
import { taskColumns, taskTables, toTaskRow, type StoredTask, type TaskRow } from './task.row.js';
import type { TaskStatus } from './task.status.js';
import { leftFor, matches, meantFor, openNow, type TaskFilterValues } from './task.visibility.js';

/** Tasks in pages, each by one statement and without entities. */
export class TaskLists {
  constructor(private readonly scope: Scope) {}

  /** What the viewer drafts and publishes, newest first. */
  mine(statuses: readonly TaskStatus[] | null | undefined, page: PageArgs): Promise<Connection<TaskRow>> {
    return paginate(page, {
      name: 'my-tasks',
      position: ({ createdAtText, id }) => [createdAtText, id],
      fetch: (limit, after) => {
        const binds = new Binds();
        const narrowed = [`t.employer_id = ${binds.add(this.scope.me.userId)}`];
        if (statuses?.length) narrowed.push(`t.status = any (${binds.add(statuses)})`);
        if (after) narrowed.push(`(t.created_at, t.id) < (${boundary(after, binds)})`);
        return this.#rows(
          `select ${taskColumns} from ${taskTables} where ${narrowed.join(' and ')}
           order by t.created_at desc, t.id desc limit ${binds.add(limit)}`,
          binds,
        );
      },
    });
  }

  /** What waits for a moderator, who has waited longest first. */
  inReview(page: PageArgs): Promise<Connection<TaskRow>> {
    return paginate(page, {
      name: 'tasks-handed-in',
      position: ({ reviewRequestedAtText, id }) => [reviewRequestedAtText!, id],
      fetch: (limit, after) => {
        const binds = new Binds();
        const beyond = after ? `and (t.review_requested_at, t.id) > (${boundary(after, binds)})` : '';
        return this.#rows(
          `select ${taskColumns} from ${taskTables} where t.status = 'IN_REVIEW' ${beyond}
           order by t.review_requested_at, t.id limit ${binds.add(limit)}`,
          binds,
        );
      },
    });
  }

  /** What the system paused, what stands longest first. */
  pausedBySystem(page: PageArgs): Promise<Connection<TaskRow>> {
    return paginate(page, {
      name: 'tasks-paused',
      position: ({ pausedAtText, id }) => [pausedAtText!, id],
      fetch: (limit, after) => {
        const binds = new Binds();
        const beyond = after ? `and (t.paused_at, t.id) > (${boundary(after, binds)})` : '';
        return this.#rows(
          `select ${taskColumns} from ${taskTables}
           where t.status = 'PAUSED' and t.pause_reason <> 'EMPLOYER' ${beyond}
           order by t.paused_at, t.id limit ${binds.add(limit)}`,
          binds,
        );
      },
    });
  }

  async #rows(text: string, { values }: Binds): Promise<TaskRow[]> {
    return (await this.scope.sql.rows<StoredTask>(text, values)).map(toTaskRow);
  }
}

/** @throws BAD_USER_INPUT where somebody wrote the cursor: the database would only say that it cannot read it. */
function boundary([key, id]: Position, binds: Binds): string {
  if (key == null || id == null || Number.isNaN(toDate(key).getTime())) throw foreignCursor();
  return `${binds.add(key, 'text')}::timestamptz, ${binds.add(id, 'text')}`;
}

/** Those of these tasks that the viewer may take now under this filter, as open() would list them. */
export async function availableTo(
  scope: Scope,
  taskIds: readonly string[],
  filter: TaskFilterValues | null,
): Promise<TaskRow[]> {
  if (taskIds.length === 0) return [];
  const { viewer, now, config } = scope;
  const binds = new Binds();
  const narrowed = [
    openNow(now, binds),
    meantFor(viewer, binds),
    leftFor(viewer, binds),
    matches(filter, config.market, binds),
  ];
  const stored = await scope.sql.rows<StoredTask>(
    `select ${taskColumns} from ${taskTables}
     where t.id = ${anyOf(binds.add(taskIds))} and ${narrowed.join(' and ')}`,
    binds.values,
  );
  return stored.map(toTaskRow);
}

/** Those of these tasks that are meant for the viewer under this filter, open to them or not; `listed`: open to somebody. */
export async function matchingTasks(
  scope: Scope,
  taskIds: readonly string[],
  filter: TaskFilterValues | null,
): Promise<{ id: string; listed: boolean }[]> {
  if (taskIds.length === 0) return [];
  const binds = new Binds();
  const narrowed = [meantFor(scope.viewer, binds), matches(filter, scope.config.market, binds)];
  return scope.sql.rows(
    `select t.id, ${openNow(scope.now, binds)} as listed from ${taskTables}
     where t.id = ${anyOf(binds.add(taskIds))} and t.published_at is not null and ${narrowed.join(' and ')}`,
    binds.values,
  );
}

/** @throws BAD_USER_INPUT; a subscription checks before its first frame. */
export function checkFilter(filter: TaskFilterValues | null): void {
  const [fault] = filterFaults(filter);
  if (fault) throw badInput(fault.message);
}

export interface FilterFault {
  readonly field: keyof TaskFilterValues;
  readonly code: string;
  readonly message: string;
}

/** What no filter may say, kept or asked. */
export function filterFaults(filter: TaskFilterValues | null): FilterFault[] {
  const { categories, maxMinutes, search } = filter ?? {};
  const faults: FilterFault[] = [];
  if ((categories?.length ?? 0) > 50)
    faults.push({ field: 'categories', code: 'TOO_LONG', message: 'A filter names at most 50 categories.' });
  if (maxMinutes != null && maxMinutes < 1)
    faults.push({ field: 'maxMinutes', code: 'TOO_SMALL', message: '`maxMinutes` is at least 1.' });
  if (search != null && (cleanText(search) === null || lengthOf(search) > 100)) {
    const message = '`search` is at most 100 ordinary characters.';
    faults.push({ field: 'search', code: lengthOf(search) > 100 ? 'TOO_LONG' : 'INVALID', message });
  }
  return faults;
}
