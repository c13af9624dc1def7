import type { ProviderReason, ProviderStatus, ProviderTransaction } from '../payment-provider.port.js';
import { type Json } from '../provider.http.js';
export declare const within: (json: Json, name: string) => Json;
/** The number of the batch that an answer is about. */
export declare const batchIdIn: (json: Json) => string | null;
/** The batch was sent before: that one is the answer. */
export declare const isDuplicate: (json: Json) => boolean;
/** Only an error that is known to have moved nothing is a refusal; after any other PayPal is asked. */
export declare const isRefusal: (name: string) => boolean;
export declare const reasonOf: (name: string) => ProviderReason;
/** Our one item in its batch. A batch that names another reference says nothing. */
export declare function statusOf(batch: Json, reference: string): ProviderStatus;
/** A line of transaction search; null where it is about something else than a payout of ours. */
export declare function transactionOf(line: Json): ProviderTransaction | null;
