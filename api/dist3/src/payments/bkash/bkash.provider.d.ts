import type { AdapterParts } from '../adapter.parts.js';
import { type Asked, type Capabilities, type Destination, type DestinationCheck, type ParsedWebhook, type PayinWish, type PaymentProvider, type PayoutTerms, type PayoutWish, type ProviderStatus, type ProviderTransaction, type RawRequest } from '../payment-provider.port.js';
import type { BkashSettings } from './bkash.settings.js';
type Redirected = ProviderStatus & {
    readonly redirectUrl: string | null;
};
/** bKash: tokenized checkout in, B2C payment out. */
export declare class BkashProvider implements PaymentProvider {
    #private;
    private readonly settings;
    private readonly parts;
    readonly id = "bkash";
    constructor(settings: BkashSettings, parts: AdapterParts);
    capabilities(): Capabilities;
    quote(): Promise<PayoutTerms>;
    /** bKash tells of an account only when it is paid, so this looks at the number alone. */
    validateDestination({ account }: Destination): Promise<DestinationCheck>;
    createPayin(wish: PayinWish): Promise<Redirected>;
    completePayin(asked: Asked): Promise<ProviderStatus>;
    createPayout({ reference, amount, destination }: PayoutWish): Promise<ProviderStatus>;
    /** Never throws: whoever asks must be told, if only that nobody knows. */
    query(asked: Asked): Promise<ProviderStatus>;
    parseWebhook(request: RawRequest): Promise<ParsedWebhook>;
    listTransactions({ from, to }: {
        from: Date;
        to: Date;
    }): AsyncIterable<ProviderTransaction>;
}
export {};
