import type { GraphQLFormattedError } from 'graphql';
import { type Admitted } from './execution.js';
import type { Groups } from './groups.js';
import { NextMessage } from './next.message.js';
import type { Outlet } from './outlet.js';
/** Whatever serves a subscription right now, and must know when nobody listens any more. */
export interface Source {
    drop(subscription: Subscription): void;
}
/** The socket a subscription belongs to. */
export interface Home {
    readonly outlet: Outlet;
    /** The subscription is over and its id free. */
    forget(subscription: Subscription): void;
}
/** One subscription of one socket, from its admission to its end. */
export declare class Subscription {
    #private;
    private readonly home;
    /** Who is told. */
    viewerId: string | null;
    constructor(id: string, home: Home);
    get id(): string;
    get active(): boolean;
    get deflating(): boolean;
    /**
     * Tells what this subscriber alone is told, each frame when the one before has left; then, where others follow the
     * same, goes on with them, and otherwise ends. @throws what the source throws
     */
    follow(source: AsyncIterable<unknown>, admitted: Admitted, groups: Groups): Promise<void>;
    /** What everybody of a group is told. False: this client reads too slowly for it. */
    tell(message: NextMessage, now: number): boolean;
    /** The server ends it; the client is told why, or that nothing more comes. */
    end(errors: readonly GraphQLFormattedError[] | null): void;
    /** Nobody listens any more. */
    stop(): void;
}
