import { askHot, mapConnection, RecentlyUsed, } from '../kernel/index.js';
import { Categories } from './categories.service.js';
import { faceColumns, toFaceRow } from './task.row.js';
/** Of `t` the task and `e` its employer. */
const stamp = `t.xmin::text || ' ' || e.xmin::text as stamp`;
/** And `s` the slots of the task. */
export const glimpseColumns = `t.id, ${stamp}, s.open`;
const wholeFaces = {
    pace: { batch: 500, inFlight: 2 },
    async read(sql, asks) {
        const found = await sql.rows(`select ${faceColumns}, s.open, ${stamp} from task t join task_slots s on s.task_id = t.id
         join user_account e on e.id = t.employer_id where t.id = any ($1)`, [[...new Set(asks.map(({ id }) => id))]]);
        const byId = new Map(found.map((face) => [face.id, face]));
        return asks.map(({ id }) => (byId.has(id) ? [byId.get(id)] : []));
    },
};
/** A node keeps at most twice as many, at most 15 kB of each. */
const GENERATION = 2_000;
const keptFaces = new WeakMap();
/**
 * Cards of tasks, each read from the database once for as long as it stays what it is. A list reads who is on it and in
 * which state; a face of that very state may be shown again, so nothing of it is ever stale. The same state is the same
 * object, and nobody changes it.
 */
export class Faces {
    scope;
    #kept;
    constructor(scope) {
        this.scope = scope;
        const { shared } = scope;
        const kept = keptFaces.get(shared) ?? new RecentlyUsed(GENERATION);
        keptFaces.set(shared, kept);
        this.#kept = kept;
    }
    /** The tasks that a page found. */
    async onPage(page) {
        const rows = await this.#of(page.nodes);
        return mapConnection(page, (_, place) => rows[place]);
    }
    async #of(glimpses) {
        const categories = await this.scope.get(Categories).known([]);
        const faces = glimpses.map((glimpse) => this.#known(glimpse, categories));
        const unknown = glimpses.filter((_, place) => faces[place] === null);
        if (unknown.length === 0)
            return faces;
        const read = await this.#read(unknown);
        return glimpses.map(({ id }, place) => faces[place] ?? read.get(id));
    }
    #known({ id, stamp, open }, categories) {
        const kept = this.#kept.get(id);
        if (kept?.stored.stamp !== stamp)
            return null;
        if (categories.get(kept.row.category.id) !== kept.row.category)
            return null;
        return this.#keep(kept.stored, open, kept.row.category);
    }
    async #read(unknown) {
        const found = await Promise.all(unknown.map(({ id }) => askHot(this.scope, wholeFaces, { id })));
        const categories = await this.scope.get(Categories).known(found.flat().map((face) => face.category_id));
        const rows = new Map();
        for (const [place, { id }] of unknown.entries()) {
            // What was listed is never deleted.
            const [face] = found[place];
            rows.set(id, this.#keep(face, face.open, categories.get(face.category_id)));
        }
        return rows;
    }
    #keep(stored, open, category) {
        const known = this.#kept.get(stored.id);
        if (known?.stored === stored && known.row.slotsOpen === open && known.row.category === category)
            return known.row;
        const row = toFaceRow({ ...stored, open }, category);
        // What an open transaction sees may never come to be.
        if (!this.scope.isInTransaction)
            this.#kept.set(stored.id, { stored, row });
        return row;
    }
}
//# sourceMappingURL=task-faces.service.js.map