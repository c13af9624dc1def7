import type { AdapterParts } from '../adapter.parts.js';
import { type Asked, type Capabilities, type Destination, type DestinationCheck, type ParsedWebhook, type PaymentProvider, type PayoutTerms, type PayoutWish, type ProviderStatus, type ProviderTransaction, type RawRequest } from '../payment-provider.port.js';
import type { PaypalSettings } from './paypal.settings.js';
/** PayPal Payouts: out only, each payout a batch of one, so that a repeat is recognised by its number. */
export declare class PaypalProvider implements PaymentProvider {
    #private;
    private readonly settings;
    private readonly parts;
    readonly id = "paypal";
    constructor(settings: PaypalSettings & {
        readonly closedTo: readonly string[];
    }, parts: AdapterParts);
    capabilities(): Capabilities;
    quote(): Promise<PayoutTerms>;
    validateDestination({ account }: Destination): Promise<DestinationCheck>;
    createPayin(): Promise<never>;
    createPayout({ reference, amount, destination }: PayoutWish): Promise<ProviderStatus>;
    query({ reference }: Asked): Promise<ProviderStatus>;
    parseWebhook(request: RawRequest): Promise<ParsedWebhook>;
    listTransactions(span: {
        from: Date;
        to: Date;
    }): AsyncIterable<ProviderTransaction>;
}
