import type { AdapterParts } from '../adapter.parts.js';
import { type Asked, type Capabilities, type DestinationCheck, type ParsedWebhook, type PayinWish, type PaymentProvider, type PayoutTerms, type ProviderStatus, type ProviderTransaction, type RawRequest } from '../payment-provider.port.js';
import type { SslcommerzSettings } from './sslcommerz.settings.js';
type Redirected = ProviderStatus & {
    readonly redirectUrl: string | null;
};
/** SSLCommerz: cards and what else its page offers, in only. Nothing it says counts before its validation call. */
export declare class SslcommerzProvider implements PaymentProvider {
    #private;
    private readonly settings;
    private readonly parts;
    readonly id = "sslcommerz";
    constructor(settings: SslcommerzSettings, parts: AdapterParts);
    capabilities(): Capabilities;
    quote(): Promise<PayoutTerms>;
    validateDestination(): Promise<DestinationCheck>;
    createPayin({ reference, amount, returnUrl }: PayinWish): Promise<Redirected>;
    createPayout(): Promise<ProviderStatus>;
    query(asked: Asked): Promise<ProviderStatus>;
    parseWebhook(request: RawRequest): Promise<ParsedWebhook>;
    listTransactions({ from, to }: {
        from: Date;
        to: Date;
    }): AsyncIterable<ProviderTransaction>;
}
export {};
