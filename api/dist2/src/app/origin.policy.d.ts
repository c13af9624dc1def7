import type { Config } from '../config.js';
/** The origins whose pages may call: our own, on this machine under each of its names, and the port itself. */
export declare function ownOrigins({ publicUrl, port }: Pick<Config, 'publicUrl' | 'port'>): ReadonlySet<string>;
/** Programs send no Origin; a browser always does where it matters, and then it must be ours. */
export declare const mayCall: (origins: ReadonlySet<string>, origin: string | undefined) => boolean;
