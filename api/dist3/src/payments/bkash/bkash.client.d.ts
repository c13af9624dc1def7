import type { AdapterParts } from '../adapter.parts.js';
import { type Json } from '../provider.http.js';
import type { BkashSettings } from './bkash.settings.js';
/** bKash's answer, or null where nobody can tell whether there was one. */
export type BkashAnswer = Json | null;
/** Speaks HTTP with bKash: signs in, sends, and tells what is certain from what is not. */
export declare class BkashClient {
    #private;
    private readonly settings;
    private readonly parts;
    constructor(settings: BkashSettings, parts: AdapterParts);
    /** @throws ProviderUnavailable where it is certain that bKash did nothing */
    post(path: string, body: Json): Promise<BkashAnswer>;
    /** @throws ProviderUnavailable */
    get(path: string): Promise<BkashAnswer>;
}
