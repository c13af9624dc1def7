import type { Sharp } from 'sharp';
/**
 * What a picture looks like, whatever size and format it was saved in. The fingerprint (which of two neighbours is
 * brighter, 64 bits) finds candidates; screenshots of one app share it, so that a small grey copy decides.
 */
export interface Look {
    /** As a signed number of 64 bits, which is how PostgreSQL keeps it. */
    readonly fingerprint: bigint;
    readonly small: Buffer;
}
/** How many bits of two fingerprints may differ; the rest is for `looksTheSame`. */
export declare const mostBits = 6;
export declare function lookOf(picture: () => Sharp, seconds: number): Promise<Look>;
export declare function looksTheSame(one: Buffer, other: Buffer): boolean;
