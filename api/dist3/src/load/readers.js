import { CATEGORIES } from './market.js';
import { ReadEntries, ReadFeed, ReadMyWork, ReadTaskPage } from './reads.documents.js';
/** Every fourth visit is of somebody who is not signed in. */
const ANONYMOUS_EVERY = 4;
/** People who look around: the list, its next page, two of its tasks; then the signed-in their money and their work. */
export class Readers {
    parts;
    visits = 0;
    constructor(parts) {
        this.parts = parts;
    }
    /** So many side by side, one visit after the other, until it is over. */
    async run(lanes, over) {
        const lane = async () => {
            while (!over())
                await this.parts.problems.during(() => this.visit(this.visits++));
        };
        await Promise.all(Array.from({ length: lanes }, lane));
    }
    async visit(turn) {
        const { api, people } = this.parts;
        const token = turn % ANONYMOUS_EVERY === 0 ? undefined : people[turn % people.length]?.token;
        const category = CATEGORIES[turn % (2 * CATEGORIES.length)];
        const filter = category === undefined ? null : { categories: [category] };
        const { tasks } = await api.call(ReadFeed, { filter, after: null }, token);
        const { hasNextPage, endCursor } = tasks.pageInfo;
        if (hasNextPage)
            await api.call(ReadFeed, { filter, after: endCursor }, token);
        for (const { id } of twoOf(tasks.nodes, turn))
            await api.call(ReadTaskPage, { id }, token);
        if (token === undefined)
            return;
        await api.call(turn % 2 === 0 ? ReadEntries : ReadMyWork, {}, token);
    }
}
const twoOf = (nodes, turn) => nodes.length < 2 ? [...nodes] : [nodes[turn % nodes.length], nodes[(turn + 1) % nodes.length]];
//# sourceMappingURL=readers.js.map