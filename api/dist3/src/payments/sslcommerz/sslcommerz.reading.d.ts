import type { PayState, ProviderStatus, ProviderTransaction } from '../payment-provider.port.js';
import { type Json } from '../provider.http.js';
export declare const isDone: (json: Json | null) => json is Json;
/** The attempts on one transaction, or the lines of a report. */
export declare const attemptsIn: (json: Json) => Json[];
export declare const stateOf: (attempt: Json) => PayState;
/** Of several attempts the one that took money counts, or else the last. */
export declare const decisive: (attempts: readonly Json[]) => Json | undefined;
/** A payment as SSLCommerz describes it. What names another reference than the one asked for says nothing. */
export declare function statusOf(json: Json, reference: string): ProviderStatus;
/** A line of the settlement report; null where it cannot be read. */
export declare function transactionOf(line: Json): ProviderTransaction | null;
