import { type KeyObject } from 'node:crypto';
import type { AdapterParts } from '../adapter.parts.js';
/** Ours to sign and to read, theirs to write to them and to recognise them. */
export interface NagadKeys {
    readonly privateKey: KeyObject;
    readonly publicKey: KeyObject;
}
export interface NagadSettings {
    /** Up to and without `/api/dfs`. */
    readonly baseUrl: string;
    readonly merchantId: string;
    readonly accountNumber: string;
    /** @throws ProviderUnavailable */
    readonly keys: () => Promise<NagadKeys>;
}
/** Keys as Nagad's portal shows them: base64 of DER. */
export declare const nagadKeys: (privateKey: string, publicKey: string) => NagadKeys;
export declare function nagadLive({ baseUrl, merchantId, accountNumber, privateKey, publicKey, }: {
    readonly baseUrl: string;
    readonly merchantId: string;
    readonly accountNumber: string;
    readonly privateKey: string;
    readonly publicKey: string;
}): NagadSettings;
/** The practice merchant: the simulator makes both pairs of keys at its start and hands the merchant's out. */
export declare const nagadPractice: ({ deadlineMs }: AdapterParts) => (simulatorUrl: string) => NagadSettings;
