import { type LiveStream } from '../../kernel/index.js';
import { type Admitted } from './execution.js';
import type { Source, Subscription } from './subscription.js';
export interface Joining {
    readonly subscription: Subscription;
    /** The newest entry it was told of. */
    readonly position: number;
}
interface GroupOptions {
    /** Its document is answered anew for each viewer, so all members are one viewer's. */
    readonly alone: boolean;
    readonly emptied: () => void;
}
/** Subscriptions that are told the same: each batch of events is read, executed and framed once for all of them. */
export declare class Group implements Source {
    #private;
    constructor(stream: LiveStream<unknown>, admitted: Admitted, options: GroupOptions);
    get size(): number;
    add({ subscription, position }: Joining): void;
    drop(subscription: Subscription): void;
}
export {};
