import type { ProviderStatus, ProviderTransaction } from '../payment-provider.port.js';
import { type Json } from '../provider.http.js';
/** A payout as the aggregator describes it. What names another reference than the one asked for says nothing. */
export declare function statusOf(json: Json, reference: string): ProviderStatus;
/** A line of the list; null where it cannot be read. */
export declare function transactionOf(line: Json): ProviderTransaction | null;
