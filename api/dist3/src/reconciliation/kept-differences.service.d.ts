import { type Scope } from '../kernel/index.js';
import type { Direction } from '../payments/index.js';
import { type Difference } from './compare.rules.js';
import { type Span } from './reconciliation.day.js';
interface Kept {
    readonly id: string;
    /** Not known before. */
    readonly fresh: boolean;
}
type Named = {
    readonly direction: Direction;
    readonly reference: string;
};
/** Differences from when they are found until they are settled or gone. All in the open transaction. */
export declare class KeptDifferences {
    #private;
    private readonly scope;
    constructor(scope: Scope);
    /**
     * What is known of it is what was found last. One that was settled stays settled, as long as its figures are those
     * that it was settled with; with others there is something to decide again, which is one more.
     */
    keep(provider: string, day: string, found: Difference): Promise<Kept>;
    /** Of which of these another day has told, and since when. */
    told(provider: string, lines: readonly Named[], { from }: Span): Promise<{
        keys: string[];
        since: Date | null;
    }>;
}
export {};
