import { type Currency, type Scope } from '../kernel/index.js';
import type { Direction } from '../payments/index.js';
import { type OurRecord } from './compare.rules.js';
/** Withdrawals and deposits as our books have them. */
export declare class OurRecords {
    private readonly scope;
    constructor(scope: Scope);
    /** Those that moved through a provider in a span of time, and since when the first of them may stand in its list. */
    moved(provider: string, { from, to }: {
        from: Date;
        to: Date;
    }): Promise<{
        records: OurRecord[];
        since: Date;
    }>;
    /** What of a reference was booked as the platform's win or loss, when differences with it were settled. */
    settled(provider: string, { direction, reference }: {
        direction: Direction;
        reference: string;
    }, currency: Currency): Promise<bigint>;
    /** Whatever we know of these references. */
    of(references: readonly {
        direction: Direction;
        reference: string;
    }[]): Promise<Map<string, OurRecord>>;
}
