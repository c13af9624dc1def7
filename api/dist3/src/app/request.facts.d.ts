import type { IncomingMessage } from 'node:http';
import type { RequestFacts } from '../kernel/index.js';
/**
 * Our own pages are rendered by this very process and call it over loopback. The key tells such a call from any other
 * program on this machine, so that only they may name the reader's address.
 */
export declare const internalKey: string;
export declare function factsOf(request: IncomingMessage, ip: string, reply?: RequestFacts['reply']): RequestFacts;
/** The first of our languages in the reader's order of liking. */
export declare function localeOf(acceptLanguage: string | undefined): string;
