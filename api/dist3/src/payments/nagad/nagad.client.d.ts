import type { AdapterParts } from '../adapter.parts.js';
import { type Json } from '../provider.http.js';
import type { NagadSettings } from './nagad.settings.js';
/** Speaks HTTP with Nagad: what is secret is encrypted for them and signed by us, and the other way round. */
export declare class NagadClient {
    #private;
    private readonly settings;
    private readonly parts;
    constructor(settings: NagadSettings, parts: AdapterParts);
    /** Null where nobody can tell what became of the call. @throws ProviderUnavailable */
    post(path: string, secret: Json, open?: Json): Promise<Json | null>;
    get(path: string): Promise<Json | null>;
    /** What only we can read and only Nagad can have signed; null where it is neither. */
    unseal(answer: Json): Promise<Json | null>;
}
