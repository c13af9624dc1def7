import type { AdapterParts } from '../adapter.parts.js';
import { type Json } from '../provider.http.js';
import type { PaypalSettings } from './paypal.settings.js';
export interface PaypalAnswer {
    readonly status: number;
    readonly json: Json;
}
/** Speaks HTTP with PayPal: signs in, sends, and tells what is certain from what is not. */
export declare class PaypalClient {
    #private;
    private readonly settings;
    private readonly parts;
    constructor(settings: PaypalSettings, parts: AdapterParts);
    /** Null where nobody can tell what became of the call. @throws ProviderUnavailable */
    post(path: string, body: Json): Promise<PaypalAnswer | null>;
    /** @throws ProviderUnavailable */
    get(path: string): Promise<PaypalAnswer | null>;
}
