import type { Scope } from '../kernel/index.js';
import type { RawRequest } from './payment-provider.port.js';
export interface WebhookCounts {
    accepted: number;
    repeated: number;
    refused: number;
}
/** What providers tell us. Believed only as a reason to ask. */
export declare class Webhooks {
    #private;
    private readonly scope;
    constructor(scope: Scope);
    /** Null for a provider that is not known here. */
    receive(providerId: string, request: RawRequest): Promise<{
        status: number;
        body: string;
    } | null>;
    /** Since this process began. */
    counts(): Readonly<Record<string, WebhookCounts>>;
}
