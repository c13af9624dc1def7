import type { Sql } from '../sql.js';
import type { Hub } from './hub.js';
interface RelayParts {
    readonly open: () => Sql;
    readonly hub: Hub;
    readonly failed: (error: unknown) => void;
}
/**
 * Moves committed events from the outbox into the log (one relay per cluster at a time, the database sees to that) and
 * hands this node's hub whatever the log has gained, whoever relayed it. Goes on from its last cursor after an outage.
 */
export declare class Relay {
    #private;
    constructor(parts: RelayParts);
    start(): Promise<void>;
    stop(): Promise<void>;
    /** Something was committed here; look now. */
    nudge(): void;
    /** Relays until the outbox is empty and this node's hub has seen all of it. */
    drain(): Promise<void>;
}
export {};
