import type { AdapterParts } from '../adapter.parts.js';
import { type Asked, type Capabilities, type Destination, type DestinationCheck, type ParsedWebhook, type PaymentProvider, type PayoutTerms, type PayoutWish, type ProviderStatus, type ProviderTransaction } from '../payment-provider.port.js';
import type { SkrillSettings } from './skrill.settings.js';
/** Skrill: out only, in two steps. The first moves nothing, the second is recognised by the first one's session. */
export declare class SkrillProvider implements PaymentProvider {
    #private;
    private readonly parts;
    readonly id = "skrill";
    constructor(settings: SkrillSettings, parts: AdapterParts);
    capabilities(): Capabilities;
    quote(): Promise<PayoutTerms>;
    validateDestination({ account }: Destination): Promise<DestinationCheck>;
    createPayin(): Promise<never>;
    createPayout({ reference, amount, destination }: PayoutWish): Promise<ProviderStatus>;
    query({ reference }: Asked): Promise<ProviderStatus>;
    parseWebhook(): Promise<ParsedWebhook>;
    /** Whole days only; the span is cut out of them. */
    listTransactions({ from, to }: {
        from: Date;
        to: Date;
    }): AsyncIterable<ProviderTransaction>;
}
