import type { Scope } from './scope.js';
import type { Timer } from './timer.js';
/** At most `limit` ids that are due of one timer. */
export declare function dueOf({ due }: Timer, scope: Scope, limit: number): Promise<string[]>;
/**
 * What is due of several timers. All questions are one statement, for as long as nothing is done about the answers: a
 * server that waits asks the database once in a sweep and not for each timer. After a change the timers that follow are
 * asked one by one, since what one did may have made another's work due.
 */
export declare class Due {
    #private;
    /** @param refused hears why the one statement failed; all are asked one by one then */
    constructor(timers: readonly Timer[], open: () => Scope, refused: (error: unknown) => void);
    of(timer: Timer): Promise<readonly string[]>;
    /** From here on what was asked together may be over. */
    changes(): void;
}
