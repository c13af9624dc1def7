import type { AdapterParts } from '../adapter.parts.js';
import { type Json } from '../provider.http.js';
import type { SslcommerzSettings } from './sslcommerz.settings.js';
type Fields = Readonly<Record<string, string>>;
/** Speaks HTTP with SSLCommerz: forms in, JSON out, the store's password beside every question. */
export declare class SslcommerzClient {
    #private;
    private readonly settings;
    private readonly parts;
    constructor(settings: SslcommerzSettings, parts: AdapterParts);
    /** A new session; null where nobody can tell what became of the call. @throws ProviderUnavailable */
    session(fields: Fields): Promise<Json | null>;
    /** @throws ProviderUnavailable */
    ask(api: string, fields: Fields): Promise<Json | null>;
}
export {};
