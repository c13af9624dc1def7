import { type Viewer } from '../kernel/index.js';
/**
 * Who holds a token, remembered for a second. This node's own commands are noticed at once (`forget`), sessions that end
 * on another node when the event arrives, anything else when the second is over. Tokens themselves are not kept.
 */
export declare class KnownViewers {
    #private;
    private readonly now;
    constructor(now: () => Date);
    /**
     * @param door what was read through one says nothing about another
     * @param read is told whether the token was somebody's before
     */
    of(door: string, token: string, read: (seen: boolean) => Promise<Viewer | null>): Promise<Viewer | null>;
    /** After a command: its caller may be somebody else now, have other roles, or fewer sessions. */
    forget(userId: string): void;
    forgetSession(sessionId: string): void;
    /** After a command that may concern other people's standing. */
    forgetAll(): void;
}
