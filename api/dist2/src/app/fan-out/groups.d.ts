import type { LiveStream } from '../../kernel/index.js';
import type { Admitted } from './execution.js';
import { type Joining } from './group.js';
import type { Source } from './subscription.js';
/** What a subscription holds from its admission to its end. */
export interface Place {
    /** Of the group it will be in. */
    readonly key: string;
    readonly leave: () => void;
}
/** All subscriptions of this node that have caught up, by what they are told. */
export declare class Groups {
    #private;
    get size(): number;
    get subscriptions(): number;
    /**
     * Before anything is told. Only what follows the whole market has to find a place; all else is read for what happens
     * to one person or task. @throws TOO_MANY_SUBSCRIPTIONS
     */
    enter(stream: LiveStream<unknown>, { args, payer }: Admitted): Place;
    /** @param joining has been told everything up to its position */
    join(joining: Joining & {
        readonly place: Place;
    }, stream: LiveStream<unknown>, admitted: Admitted): Source;
}
