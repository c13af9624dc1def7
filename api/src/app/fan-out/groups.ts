import type { LiveStream } from '../../kernel/index.js';
import type { Admitted } from './execution.js';
import { groupKey, shapeOf } from './group.key.js';
import { Group, type Joining } from './group.js';
import type { Source } from './subscription.js';

/** All subscriptions of this node that have caught up, by what they are told. */
export class Groups {
  readonly #groups = new Map<string, Group>();

  get size(): number {
    return this.#groups.size;
  }

  get subscriptions(): number {
    let sum = 0;
    for (const { size } of this.#groups.values()) sum += size;
    return sum;
  }

  /** @param joining has been told everything up to its position */
  join(joining: Joining, stream: LiveStream<unknown>, admitted: Admitted): Source {
    const { schema, document } = admitted.args;
    const key = groupKey(stream, admitted.args);
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
