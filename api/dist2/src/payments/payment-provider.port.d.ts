import type { Amount, Currency } from '../kernel/index.js';
import type { PaymentMethod } from './payment.method.js';
export type ProviderId = 'bkash' | 'nagad' | 'sslcommerz' | 'paypal' | 'skrill' | 'bank' | 'aggregator' | 'crypto';
export type Direction = 'payin' | 'payout';
/**
 * What a provider says of one payment.
 * - `created`, `requires_action`, `pending`: not decided yet.
 * - `succeeded`, `failed`, `cancelled`: decided; only `succeeded` moved money.
 * - `returned`: had succeeded and came back later; the one way out of `succeeded`.
 * - `absent`: the provider has never heard of the reference. Believed only after `absenceIsFinalAfterMs`.
 * - `unknown`: it could not be learnt. Never a reason to send again.
 */
export type PayState = 'created' | 'requires_action' | 'pending' | 'succeeded' | 'failed' | 'cancelled' | 'returned' | 'absent' | 'unknown';
/** Why a payment failed, where it can be told in words that help. */
export type ProviderReason = 'NO_SUCH_ACCOUNT' | 'ACCOUNT_CANNOT_RECEIVE' | 'PROVIDER_LIMIT' | 'PROVIDER_FUNDS' | 'CANCELLED_BY_PAYER' | 'RETURNED_BY_RECEIVER' | 'DECLINED' | 'RISKY';
export interface ProviderStatus {
    readonly state: PayState;
    /** The provider's own id, the TrxID a worker can look up. */
    readonly externalId: string | null;
    /** What the provider says moved; compared with ours before anything is booked. */
    readonly amount: Amount | null;
    readonly reason: ProviderReason | null;
}
export interface Capabilities {
    readonly methods: readonly PaymentMethod[];
    readonly payin: boolean;
    readonly payout: boolean;
    /** What the provider moves; a wallet of another currency is exchanged on the way. */
    readonly currencies: readonly Currency[];
    readonly min: Amount;
    readonly max: Amount;
    /** Two-letter codes of the countries it pays out to; empty: all. */
    readonly countries: readonly string[];
    /** Those it is not offered in all the same. */
    readonly closedTo: readonly string[];
    /** What a payout costs the worker: a share of the amount (decimal) and a fixed part, in the payout's currency. */
    readonly payoutFee: {
        readonly rate: string;
        readonly fixedMicros: bigint;
    };
    readonly settlement: 'instant' | 'minutes' | 'days';
    /** The time a payout is promised in. */
    readonly promiseMs: number;
    /** Smallest part the rail moves, in micro-units (10,000 = 0.01). */
    readonly unitMicros: bigint;
    readonly maxReferenceLength: number;
    /**
     * How long after the last try to send an `absent` is final, because no request of ours can still be on its way.
     * Null: the provider promises nothing, a moderator decides.
     */
    readonly absenceIsFinalAfterMs: number | null;
}
/** What one payout costs the worker, and the time it is promised in. */
export type PayoutTerms = Pick<Capabilities, 'payoutFee' | 'promiseMs'>;
/** Where money goes: a number, an e-mail address, an account. Already normalised. */
export interface Destination {
    readonly method: PaymentMethod;
    readonly account: string;
    readonly name: string | null;
}
export type DestinationCheck = {
    readonly ok: true;
    readonly account: string;
    readonly displayName: string | null;
} | {
    readonly ok: false;
    readonly code: 'MALFORMED' | 'NAME_MISSING' | 'NO_SUCH_ACCOUNT' | 'CANNOT_RECEIVE';
};
export interface PayinWish {
    /** Ours, at most `maxReferenceLength`; the provider recognises a repeat by it. */
    readonly reference: string;
    readonly method: PaymentMethod;
    readonly amount: Amount;
    /** Where the payer's browser comes back to. */
    readonly returnUrl: string;
}
export interface PayoutWish {
    readonly reference: string;
    readonly amount: Amount;
    readonly destination: Destination;
}
export interface Asked {
    readonly direction: Direction;
    readonly reference: string;
    readonly externalId: string | null;
}
/** A request to us as it came, before anybody believes it. */
export interface RawRequest {
    readonly headers: Readonly<Record<string, string | undefined>>;
    readonly query: Readonly<Record<string, string>>;
    readonly body: Buffer;
}
/** A hint that something may have changed; `query` tells what. */
export interface ProviderHint {
    /** The provider's id of the message: a repeat is recognised by it. */
    readonly eventId: string;
    readonly direction: Direction;
    readonly reference: string;
}
export type ParsedWebhook = {
    readonly ok: false;
    readonly reason: string;
} | {
    readonly ok: true;
    readonly hints: readonly ProviderHint[];
    readonly answer: {
        status: number;
        body: string;
    };
};
/** One line of the provider's own list. */
export interface ProviderTransaction extends ProviderStatus {
    readonly direction: Direction;
    readonly reference: string;
    readonly amount: Amount;
    readonly at: Date;
}
/**
 * One rail into or out of the marketplace. Adapters know nothing of wallets: they speak a provider's dialect and keep
 * three promises, held by one suite of tests (payment-provider.contract.ts):
 * - a call is idempotent on `reference`;
 * - an outcome that is not known is `unknown`, never an exception and never `failed`;
 * - `ProviderUnavailable` is thrown only when it is certain that nothing was sent.
 */
export interface PaymentProvider {
    readonly id: ProviderId;
    capabilities(): Capabilities;
    /** The terms of a payout of this much, now. Answers from what is agreed with the provider; it waits for nobody. */
    quote(amount: Amount): Promise<PayoutTerms>;
    /** Normalises (Bengali digits, spaces, country prefix) and checks; asks the provider where it can tell. */
    validateDestination(destination: Destination): Promise<DestinationCheck>;
    createPayin(wish: PayinWish): Promise<ProviderStatus & {
        readonly redirectUrl: string | null;
    }>;
    /** The payer came back: what the provider wants to hear before it moves the money (bKash "execute"). */
    completePayin?(asked: Asked): Promise<ProviderStatus>;
    createPayout(wish: PayoutWish): Promise<ProviderStatus>;
    /** The truth. Asked after every hint, time-out and restart. */
    query(asked: Asked): Promise<ProviderStatus>;
    parseWebhook(request: RawRequest): Promise<ParsedWebhook>;
    /** Everything the provider moved in [from, to), for the daily comparison. */
    listTransactions(span: {
        readonly from: Date;
        readonly to: Date;
    }): AsyncIterable<ProviderTransaction>;
    /**
     * Takes back what the provider has not begun, and says what it has: `cancelled`, or how far it is. Left out where a
     * payment cannot be taken back. A repeat changes nothing.
     */
    cancel?(asked: Asked): Promise<ProviderStatus>;
}
/** Nothing was sent, for certain: no connection, no token, a circuit that is open. It may be tried again later. */
export declare class ProviderUnavailable extends Error {
    readonly name = "ProviderUnavailable";
}
