import { type Scope } from '../../kernel/index.js';
/** What the database knows at the moment somebody asks, on one snapshot and by indexes alone. */
export interface Readings {
    readonly frozen: boolean;
    readonly checks: readonly {
        readonly kind: string;
        readonly defects: number;
        readonly age: number;
    }[];
    /** Of withdrawals under way. */
    readonly open: readonly {
        readonly status: string;
        readonly count: number;
    }[];
    readonly paidToday: number;
    /** Seconds; 0 where there is none. */
    readonly oldestUnknown: number;
    readonly outbox: {
        readonly rows: number;
        readonly age: number;
    };
    /** The newest cursor given out. */
    readonly head: number;
}
export declare function readMarket({ sql, now }: Scope): Promise<Readings>;
