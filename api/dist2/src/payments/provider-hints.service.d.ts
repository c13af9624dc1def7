import type { DueQuestion, Scope } from '../kernel/index.js';
import type { Direction, ProviderHint, ProviderId } from './payment-provider.port.js';
/** "hints reference", the oldest first; the number of hints, so that one that comes while the provider is asked is not lost. */
export declare const pendingHints: (direction: Direction) => DueQuestion;
/** References of which a provider said that something happened, until somebody has asked it. */
export declare class ProviderHints {
    private readonly scope;
    constructor(scope: Scope);
    add({ direction, reference }: ProviderHint, provider: ProviderId): Promise<void>;
    /** The provider was asked because of it. */
    done(direction: Direction, { reference, hints }: {
        reference: string;
        hints: string;
    }): Promise<void>;
}
