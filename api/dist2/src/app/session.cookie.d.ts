import type { CookieSerializeOptions } from '@fastify/cookie';
/** Over https the browser itself guards the name: only this host can set it, never a sub-domain or plain http. */
export declare const sessionCookie: (secure: boolean) => {
    name: string;
    options: CookieSerializeOptions;
};
/** The value under a name; ours never needs decoding. */
export declare function readCookie(header: string | undefined, name: string): string | undefined;
