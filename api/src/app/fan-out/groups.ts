import type { LiveStream } from '../../kernel/index.js';
import type { Admitted } from './execution.js';
import { FeedPlaces } from './feed.places.js';
import { groupKey, shapeOf } from './group.key.js';
import { Group, type Joining } from './group.js';
import type { Source } from './subscription.js';

/** What a subscription holds from its admission to its end. */
export interface Place {
  /** Of the group it will be in. */
  readonly key: string;
  readonly leave: () => void;
}

/** All subscriptions of this node that have caught up, by what they are told. */
export class Groups {
  readonly #groups = new Map<string, Group>();
  readonly #places = new FeedPlaces();

  get size(): number {
    return this.#groups.size;
  }

  get subscriptions(): number {
    let sum = 0;
    for (const { size } of this.#groups.values()) sum += size;
    return sum;
  }

  /**
   * Before anything is told. Only what follows the whole market has to find a place; all else is read for what happens
   * to one person or task. @throws TOO_MANY_SUBSCRIPTIONS
   */
  enter(stream: LiveStream<unknown>, { args, payer }: Admitted): Place {
    const key = groupKey(stream, args);
    return { key, leave: stream.kind.part === 'tasks' ? this.#places.take(payer, key) : nothing };
  }

  /** @param joining has been told everything up to its position */
  join(
    joining: Joining & { readonly place: Place },
    stream: LiveStream<unknown>,
    admitted: Admitted,
  ): Source {
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

const nothing = (): void => undefined;
