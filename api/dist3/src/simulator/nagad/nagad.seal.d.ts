import type { Keys } from '../keys.js';
type Fields = Readonly<Record<string, string>>;
/** The two pairs of keys between Nagad and its practice merchant. */
export declare const nagadPairs: (keys: Keys) => {
    nagad: import("crypto").KeyObject;
    merchant: import("crypto").KeyObject;
};
/** What a practice merchant gets from the portal. */
export declare function merchantKeys(keys: Keys): Fields;
/** For the merchant's eyes, with Nagad's signature. */
export declare function seal(keys: Keys, fields: Fields): Fields;
/** What the merchant wrote for Nagad; null where it is not the merchant's or cannot be read. */
export declare function unseal(keys: Keys, sensitiveData: string, signature: string): Fields | null;
export {};
