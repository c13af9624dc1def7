/** An e-mail address as accounts abroad are named by: lower case, one line; null where it is none. */
export declare function emailAddress(text: string): string | null;
