import type { Sql } from '../kernel/index.js';
import type { Direction, ProviderId } from './payment-provider.port.js';
export interface Remembered {
    readonly externalId: string;
    readonly redirectUrl: string | null;
}
interface Key {
    readonly direction: Direction;
    readonly reference: string;
}
/**
 * What a provider called our references. Some can be asked by their own number only, so it is kept as soon as it is
 * known, and a repeated wish finds the first one.
 */
export declare class ProviderMemory {
    private readonly sql;
    private readonly provider;
    private readonly now;
    constructor(sql: Sql, provider: ProviderId, now: () => Date);
    recall({ direction, reference }: Key): Promise<Remembered | null>;
    /** The first that was remembered counts, and is the answer. */
    remember({ direction, reference }: Key, { externalId, redirectUrl }: Remembered): Promise<Remembered>;
}
export {};
