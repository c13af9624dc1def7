/**
 * A mobile number of Bangladesh as people write it, as eleven digits from 01; null where it is none. Spaces, dashes
 * and the country's prefix are fine, line breaks and everything else are not.
 */
export declare function bangladeshiNumber(text: string): string | null;
