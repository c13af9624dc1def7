import type { ProviderStatus, ProviderTransaction } from '../payment-provider.port.js';
import { type Json } from '../provider.http.js';
/** Nagad has never heard of the order. */
export declare const isAbsent: (json: Json) => boolean;
/** It was there before: what became of it then is the answer. */
export declare const isDuplicate: (json: Json) => boolean;
/** Our signature, number or merchant is not accepted: nothing was looked at. */
export declare const isOurMistake: (json: Json) => boolean;
/** A payment as Nagad describes it. What names another order than the one asked for says nothing. */
export declare function statusOf(json: Json, reference: string): ProviderStatus;
/** A line of the report; null where it cannot be read. */
export declare function transactionOf(line: Json): ProviderTransaction | null;
