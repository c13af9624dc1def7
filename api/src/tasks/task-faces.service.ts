import {
  anyOf,
  askHot,
  mapConnection,
  RecentlyUsed,
  type Connection,
  type Hot,
  type Scope,
  type Shared,
  type Sql,
} from '../kernel/index.js';
import { Categories } from './categories.service.js';
import { faceColumns, toFaceRow, type StoredFace, type TaskRow } from './task.row.js';

/**
 * What a list found, and in which state: `stamp` is another one as soon as the task or its employer is another row,
 * since PostgreSQL gives each version of a row the number of the transaction that wrote it.
 */
export interface Glimpse {
  readonly id: string;
  readonly stamp: string;
  readonly open: number;
}

/** Of `t` the task and `e` its employer. */
export const stamp = `t.xmin::text || ' ' || e.xmin::text as stamp`;
/** And `s` the slots of the task. */
export const glimpseColumns = `t.id, ${stamp}, s.open`;

/** Read a moment after the list, so with the open slots of that moment: they fit the card. */
type StampedFace = StoredFace & Pick<Glimpse, 'stamp' | 'open'>;

const wholeFaces: Hot<{ readonly id: string }, StampedFace> = {
  pace: { batch: 500, inFlight: 2 },
  async read(sql: Sql, asks) {
    const found = await sql.rows<StampedFace>(
      `select ${faceColumns}, s.open, ${stamp} from task t join task_slots s on s.task_id = t.id
         join user_account e on e.id = t.employer_id where t.id = ${anyOf('$1')}`,
      [[...new Set(asks.map(({ id }) => id))]],
    );
    const byId = new Map(found.map((face) => [face.id, face]));
    return asks.map(({ id }) => (byId.has(id) ? [byId.get(id)!] : []));
  },
};

/** A node keeps at most twice as many, at most 15 kB of each. */
const GENERATION = 2_000;

interface Kept {
  readonly stored: StampedFace;
  readonly row: TaskRow;
}

type Catalogue = ReadonlyMap<string, TaskRow['category']>;

const keptFaces = new WeakMap<Shared, RecentlyUsed<Kept>>();

/**
 * Cards of tasks, each read from the database once for as long as it stays what it is. A list reads who is on it and in
 * which state; a face of that very state may be shown again, so nothing of it is ever stale. The same state is the same
 * object, and nobody changes it.
 */
export class Faces {
  readonly #kept: RecentlyUsed<Kept>;

  constructor(private readonly scope: Scope) {
    const { shared } = scope;
    const kept = keptFaces.get(shared) ?? new RecentlyUsed<Kept>(GENERATION);
    keptFaces.set(shared, kept);
    this.#kept = kept;
  }

  /** The tasks that a page found. */
  async onPage(page: Connection<Glimpse>): Promise<Connection<TaskRow>> {
    const rows = await this.#of(page.nodes);
    return mapConnection(page, (_, place) => rows[place]!);
  }

  async #of(glimpses: readonly Glimpse[]): Promise<readonly TaskRow[]> {
    const categories = await this.scope.get(Categories).known([]);
    const faces = glimpses.map((glimpse) => this.#known(glimpse, categories));
    const unknown = glimpses.filter((_, place) => faces[place] === null);
    if (unknown.length === 0) return faces as TaskRow[];
    const read = await this.#read(unknown);
    return glimpses.map(({ id }, place) => faces[place] ?? read.get(id)!);
  }

  #known({ id, stamp, open }: Glimpse, categories: Catalogue): TaskRow | null {
    const kept = this.#kept.get(id);
    if (kept?.stored.stamp !== stamp) return null;
    if (categories.get(kept.row.category.id) !== kept.row.category) return null;
    return kept.row.slotsOpen === open ? kept.row : this.#keep(kept.stored, open, kept.row.category);
  }

  async #read(unknown: readonly Glimpse[]): Promise<ReadonlyMap<string, TaskRow>> {
    const found = await Promise.all(unknown.map(({ id }) => askHot(this.scope, wholeFaces, { id })));
    const categories = await this.scope.get(Categories).known(found.flat().map((face) => face.category_id));
    const rows = new Map<string, TaskRow>();
    for (const [place, { id }] of unknown.entries()) {
      // What was listed is never deleted.
      const [face] = found[place] as [StampedFace];
      rows.set(id, this.#keep(face, face.open, categories.get(face.category_id)!));
    }
    return rows;
  }

  #keep(stored: StampedFace, open: number, category: TaskRow['category']): TaskRow {
    const known = this.#kept.get(stored.id);
    if (known?.stored === stored && known.row.slotsOpen === open && known.row.category === category)
      return known.row;
    const row = toFaceRow({ ...stored, open }, category);
    // What an open transaction sees may never come to be.
    if (!this.scope.isInTransaction) this.#kept.set(stored.id, { stored, row });
    return row;
  }
}
