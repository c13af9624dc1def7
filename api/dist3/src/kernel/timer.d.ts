import type { Scope } from './scope.js';
/** What is due, for the database to say. */
export interface DueQuestion {
    /** Answers a column `id`. $1: how many at most, $2: now, from $3 on: `values`. */
    readonly text: string;
    readonly values?: (scope: Scope) => readonly unknown[];
}
/**
 * Something that becomes due. What is due stands in the row itself (a deadline column) and is read with the
 * application's clock; a sweep that runs twice, late or never loses nothing and makes one transition.
 */
export interface Timer {
    readonly name: string;
    /** At most `limit` ids due at `scope.now`. A question is asked together with those of all other timers. */
    readonly due: DueQuestion | ((scope: Scope, limit: number) => Promise<string[]>);
    /** Does the transition for one id in its own transaction, or nothing if it is no longer due. */
    readonly fire: (scope: Scope, id: string) => Promise<void>;
}
