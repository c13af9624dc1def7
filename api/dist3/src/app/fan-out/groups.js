import { FeedPlaces } from './feed.places.js';
import { groupKey, shapeOf } from './group.key.js';
import { Group } from './group.js';
/** All subscriptions of this node that have caught up, by what they are told. */
export class Groups {
    #groups = new Map();
    #places = new FeedPlaces();
    get size() {
        return this.#groups.size;
    }
    get subscriptions() {
        let sum = 0;
        for (const { size } of this.#groups.values())
            sum += size;
        return sum;
    }
    /**
     * Before anything is told. Only what follows the whole market has to find a place; all else is read for what happens
     * to one person or task. @throws TOO_MANY_SUBSCRIPTIONS
     */
    enter(stream, { args, payer }) {
        const key = groupKey(stream, args);
        return { key, leave: stream.kind.part === 'tasks' ? this.#places.take(payer, key) : nothing };
    }
    /** @param joining has been told everything up to its position */
    join(joining, stream, admitted) {
        const { key } = joining.place;
        const { schema, document } = admitted.args;
        let group = this.#groups.get(key);
        if (!group) {
            const alone = shapeOf(schema, document).perViewer;
            group = new Group(stream, admitted, { alone, emptied: () => void this.#groups.delete(key) });
            this.#groups.set(key, group);
        }
        group.add(joining);
        return group;
    }
}
const nothing = () => undefined;
//# sourceMappingURL=groups.js.map