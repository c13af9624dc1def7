import type { ProviderStatus, ProviderTransaction } from '../payment-provider.port.js';
/** Text between the first tags of that name, in the few flat documents that Skrill answers with. */
export declare const tagIn: (xml: string, name: string) => string;
export declare const isOurMistake: (error: string) => boolean;
/** Only an error that is known to have moved nothing is a refusal; after any other Skrill is asked. */
export declare const isRefusal: (error: string) => boolean;
/** What the transfer step answered. */
export declare function transferred(xml: string): ProviderStatus;
export declare const refused: (error: string) => ProviderStatus;
/** "200 OK" and a line of fields, or a code that says why not. */
export declare function asked(text: string, reference: string): ProviderStatus;
/** The history is lines of values with commas between, its first line the names. Only what we sent concerns us. */
export declare function historyIn(text: string): ProviderTransaction[];
