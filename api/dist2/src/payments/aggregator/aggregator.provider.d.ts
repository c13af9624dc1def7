import type { AdapterParts } from '../adapter.parts.js';
import { type Asked, type Capabilities, type Destination, type DestinationCheck, type ParsedWebhook, type PaymentProvider, type PayoutTerms, type PayoutWish, type ProviderStatus, type ProviderTransaction, type RawRequest } from '../payment-provider.port.js';
import type { AggregatorSettings } from './aggregator.settings.js';
/** One house that pays out to many: mobile recharge of every operator, and Rocket. Its calls are signed one by one. */
export declare class AggregatorProvider implements PaymentProvider {
    #private;
    private readonly settings;
    private readonly parts;
    readonly id = "aggregator";
    constructor(settings: AggregatorSettings, parts: AdapterParts);
    capabilities(): Capabilities;
    quote(): Promise<PayoutTerms>;
    validateDestination({ account, method }: Destination): Promise<DestinationCheck>;
    createPayin(): Promise<never>;
    createPayout({ reference, amount, destination }: PayoutWish): Promise<ProviderStatus>;
    query({ reference }: Asked): Promise<ProviderStatus>;
    parseWebhook({ headers, body }: RawRequest): Promise<ParsedWebhook>;
    listTransactions({ from, to }: {
        from: Date;
        to: Date;
    }): AsyncIterable<ProviderTransaction>;
}
