import type { ProviderId } from './payment-provider.port.js';
export interface ProviderHealth {
    readonly id: ProviderId;
    /** Whether it is left alone for a while because it did not answer. */
    readonly open: boolean;
    readonly since: Date | null;
}
/**
 * Leaves a provider alone that failed several times in a row. After a rest one call is let through; if it succeeds
 * everybody may call again. Each node finds out for itself.
 */
export declare class CircuitBreaker {
    #private;
    readonly id: ProviderId;
    private readonly now;
    constructor(id: ProviderId, now: () => Date);
    /** Whether a call may be made now; the one that may after a rest is the caller's. */
    admits(): boolean;
    succeeded(): void;
    failed(): void;
    health(): ProviderHealth;
}
