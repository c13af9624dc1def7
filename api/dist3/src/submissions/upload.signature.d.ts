import type { Config } from '../config.js';
/** What the holder of a URL may do, once or until it ends. */
export type Right = 'put' | 'get';
export interface Grant {
    readonly right: Right;
    readonly uploadId: string;
    readonly expiresAt: Date;
}
/** A URL that carries its own right; it needs no sign-in. */
export declare function signedUrl(config: Config, grant: Grant): string;
export interface SignedRequest {
    readonly right: Right;
    readonly uploadId: string;
    readonly expires: string;
    readonly signature: string;
}
/** Whether this URL is ours, for this right, and not over. */
export declare function isGranted(config: Config, request: SignedRequest, now: Date): boolean;
