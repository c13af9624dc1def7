import { type ValidationRule } from 'graphql';
export declare const isCleanText: (text: string) => boolean;
/** @throws BAD_USER_INPUT where any text inside holds NUL or half a character; PostgreSQL stores neither. */
export declare function assertCleanText(value: unknown): void;
/** @throws BAD_USER_INPUT: decoding would silently replace what is broken, and the sender would never know. */
export declare function decodeUtf8(bytes: Buffer): string;
/** The same for percent-encoded text of a query string. */
export declare function assertUtf8Search(search: string): void;
/** Escapes in string literals may spell what the source itself does not hold. */
export declare const cleanLiterals: ValidationRule;
