import DataLoader from 'dataloader';
import { may, paginate, toDate, type Connection, type PageArgs, type Scope } from '../kernel/index.js';
import {
  ITEM,
  toItemRow,
  type ReconciliationItemRow,
  type ReconciliationStatus,
  type StoredItem,
} from './reconciliation-item.row.js';

/** For moderators; nobody else knows that a difference exists. */
export class ReconciliationItemLoader extends DataLoader<string, ReconciliationItemRow | null> {
  constructor(scope: Scope) {
    super(async (ids) => {
      if (!may(scope.viewer, 'marketplace:moderate')) return ids.map(() => null);
      const stored = await scope.sql.rows<StoredItem>(`select ${ITEM} where i.id = any ($1)`, [ids]);
      const found = new Map(stored.map((row) => [row.id, toItemRow(row, scope)]));
      return ids.map((id) => found.get(id) ?? null);
    });
  }
}

interface Wanted {
  readonly status: readonly ReconciliationStatus[] | null | undefined;
  readonly provider: string | null | undefined;
  readonly page: PageArgs;
}

/** Newest first. */
export const itemsOf = (
  scope: Scope,
  { status, provider, page }: Wanted,
): Promise<Connection<ReconciliationItemRow>> =>
  paginate(page, {
    name: 'reconciliationItems',
    position: ({ id }) => [id],
    fetch: async (limit, after) => {
      const stored = await scope.sql.rows<StoredItem>(
        `select ${ITEM} where ($1::text[] is null or i.status = any ($1)) and ($2::text is null or i.provider = $2)
          and ($3::text is null or i.id < $3) order by i.id desc limit $4`,
        [status?.length ? [...status] : null, provider ?? null, after?.[0] ?? null, limit],
      );
      return stored.map((row) => toItemRow(row, scope));
    },
  });

export interface ReconciliationRunRow {
  readonly provider: string;
  readonly day: string;
  readonly startedAt: Date;
  readonly finishedAt: Date | null;
  readonly lines: number | null;
  readonly differences: number | null;
  readonly error: string | null;
}

const MOST_RUNS = 30;

/** The newest days that were compared, of every provider. */
export async function runsOf({ sql }: Scope): Promise<ReconciliationRunRow[]> {
  const stored = await sql.rows<
    Omit<ReconciliationRunRow, 'startedAt' | 'finishedAt'> & {
      started_at: string;
      finished_at: string | null;
    }
  >(
    `select provider, day::text as day, started_at, finished_at, lines, differences, error
      from reconciliation_run order by reconciliation_run.day desc, provider limit $1`,
    [MOST_RUNS],
  );
  return stored.map(({ started_at, finished_at, ...rest }) => ({
    ...rest,
    startedAt: toDate(started_at),
    finishedAt: toDate(finished_at),
  }));
}
