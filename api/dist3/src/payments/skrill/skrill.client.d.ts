import type { AdapterParts } from '../adapter.parts.js';
import type { SkrillSettings } from './skrill.settings.js';
type Fields = Readonly<Record<string, string>>;
/** Speaks HTTP with Skrill's automated payments: forms in, XML or plain lines out. */
export declare class SkrillClient {
    #private;
    private readonly settings;
    private readonly parts;
    constructor(settings: SkrillSettings, parts: AdapterParts);
    /** A step of a transfer: the answer's XML, or null where nobody can tell. @throws ProviderUnavailable */
    pay(fields: Fields): Promise<string | null>;
    /** A question; the answer as text. @throws ProviderUnavailable */
    ask(fields: Fields): Promise<string | null>;
    /** The password is sent as its MD5, as Skrill wants it; TLS is what protects it. */
    get signedIn(): Fields;
}
export {};
