/** 32 random bytes behind a prefix that tells a leaked one's kind. */
export declare const newToken: (prefix: string) => string;
export declare const looksLikeToken: (prefix: string, text: string) => boolean;
/** What is stored: nobody signs in with a copy of the database. */
export declare const digest: (text: string) => string;
