import type { Callers } from './callers.js';
import type { Groups } from './fan-out/groups.js';
import type { Outlet } from './fan-out/outlet.js';
import { Subscription, type Home } from './fan-out/subscription.js';
import type { Logger } from './log.js';
import { type SocketCaller } from './socket.caller.js';
import type { Beating, Heartbeat } from './socket.heartbeat.js';
import { type HeldSocket, type SocketRegistry } from './socket.registry.js';
import { type SubscriptionGate } from './subscription.gate.js';
/** What all sockets share. */
export interface SessionParts {
    readonly callers: Callers;
    readonly gate: SubscriptionGate;
    readonly groups: Groups;
    readonly registry: SocketRegistry;
    readonly heartbeat: Heartbeat;
    readonly log: Logger;
}
/** graphql-transport-ws with one client: who may connect, what may run, and what errors look like. */
export declare class SocketSession implements Home, HeldSocket, Beating {
    #private;
    readonly parts: SessionParts;
    readonly outlet: Outlet;
    private caller;
    alive: boolean;
    userId: string | null;
    sessionId: string | null;
    constructor(parts: SessionParts, outlet: Outlet, caller: SocketCaller);
    get ip(): string;
    close(code: number, reason: string): void;
    terminate(): void;
    ping(): void;
    forget(subscription: Subscription): void;
    closed(): void;
    receive(text: string): Promise<void>;
}
