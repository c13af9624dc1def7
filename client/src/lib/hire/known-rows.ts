import type { HireRowsQuery } from '#lib/api/index.ts';

type Stored = NonNullable<HireRowsQuery['task']>;
export type KnownRow = NonNullable<Stored['items']>['nodes'][number];

/** A page of the rows that a task has already. */
export interface RowsPage {
  taskId: string;
  hasItems: boolean;
  /** How many rows there are, and the places that they make. */
  count: number;
  slots: number;
  /** How many rows can be put back. */
  removed: number;
  /** Typed rows without ids are numbered behind this. */
  numbered: number;
  mayChange: boolean;
  /** They belong to another task, which this one is a copy of. */
  copied: boolean;
  rows: KnownRow[];
  isFirst: boolean;
  /** The cursor of the next page; null on the last. */
  next: string | null;
}

/** So many rows are shown at a time. */
export const ROWS_SHOWN = 25;

export function rowsPage(task: Stored, { copied = false } = {}): RowsPage {
  const { id: taskId, hasItems, slots, items } = task;
  return {
    taskId,
    hasItems,
    count: task.itemCount ?? 0,
    slots: hasItems ? slots : 0,
    removed: copied ? 0 : (task.removedItemCount ?? 0),
    numbered: task.lastItemNumber ?? 0,
    mayChange: !copied && task.viewerActions.includes('addItems'),
    copied,
    rows: items?.nodes ?? [],
    isFirst: !items?.pageInfo.hasPreviousPage,
    next: items?.pageInfo.hasNextPage ? (items.pageInfo.endCursor ?? null) : null,
  };
}

/** The names of the shown rows' values, each once, in their order. */
export const namesOf = (rows: readonly KnownRow[]): string[] => [
  ...new Set(rows.flatMap(({ variables }) => variables.map(({ name }) => name))),
];

export type RowCommand =
  { does: 'remove'; input: { externalIds: string[] } | { all: true } } | { does: 'restore' };

/** What the buttons beside the rows do: `rows.remove.ID`, `rows.clear`, `rows.restore`; an id may hold dots. */
export function rowCommand(command: string): RowCommand | null {
  if (command === 'rows.clear') return { does: 'remove', input: { all: true } };
  if (command === 'rows.restore') return { does: 'restore' };
  const [, externalId = ''] = /^rows\.remove\.(.+)$/su.exec(command) ?? [];
  return externalId === '' ? null : { does: 'remove', input: { externalIds: [externalId] } };
}
