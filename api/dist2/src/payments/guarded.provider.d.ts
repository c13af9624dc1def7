import type { Amount } from '../kernel/index.js';
import type { CircuitBreaker } from './circuit.breaker.js';
import { type Asked, type Destination, type PayinWish, type PaymentProvider, type PayoutTerms, type PayoutWish, type ProviderStatus, type RawRequest } from './payment-provider.port.js';
/** An adapter behind its circuit breaker. An open circuit is certain not to have sent anything. */
export declare class GuardedProvider implements PaymentProvider {
    #private;
    private readonly inner;
    private readonly circuit;
    readonly completePayin?: (asked: Asked) => Promise<ProviderStatus>;
    readonly cancel?: (asked: Asked) => Promise<ProviderStatus>;
    constructor(inner: PaymentProvider, circuit: CircuitBreaker);
    get id(): import("./payment-provider.port.js").ProviderId;
    capabilities(): import("./payment-provider.port.js").Capabilities;
    quote(amount: Amount): Promise<PayoutTerms>;
    validateDestination(destination: Destination): Promise<import("./payment-provider.port.js").DestinationCheck>;
    createPayin(wish: PayinWish): Promise<ProviderStatus & {
        readonly redirectUrl: string | null;
    }>;
    createPayout(wish: PayoutWish): Promise<ProviderStatus>;
    query(asked: Asked): Promise<ProviderStatus>;
    parseWebhook(request: RawRequest): Promise<import("./payment-provider.port.js").ParsedWebhook>;
    listTransactions(span: {
        from: Date;
        to: Date;
    }): AsyncIterable<import("./payment-provider.port.js").ProviderTransaction>;
}
