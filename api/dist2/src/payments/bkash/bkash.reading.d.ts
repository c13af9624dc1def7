import type { ProviderReason, ProviderStatus, ProviderTransaction } from '../payment-provider.port.js';
import { type Json } from '../provider.http.js';
/** What a code means for the payment it answers; an unheard one nothing, until the payment has been asked for. */
export type CodeMeaning = 'fine' | 'already' | 'absent' | 'uncertain' | 'our_keys' | 'refused' | 'unheard';
/** The tokenized calls tell a status, the payout calls an error. */
export declare const codeOf: (json: Json) => string;
export declare function meaningOf(code: string): CodeMeaning;
export declare function reasonOf(json: Json, side: 'payer' | 'receiver'): ProviderReason;
/** A payment as bKash describes it. What names another reference than the one asked for says nothing. */
export declare function statusOf(json: Json, reference: string, side: 'payer' | 'receiver'): ProviderStatus;
/** A line of the statement; null where it cannot be read. */
export declare function transactionOf(line: Json): ProviderTransaction | null;
