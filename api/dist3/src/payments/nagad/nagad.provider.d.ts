import type { AdapterParts } from '../adapter.parts.js';
import { type Asked, type Capabilities, type Destination, type DestinationCheck, type ParsedWebhook, type PayinWish, type PaymentProvider, type PayoutTerms, type PayoutWish, type ProviderStatus, type ProviderTransaction } from '../payment-provider.port.js';
import type { NagadSettings } from './nagad.settings.js';
type Redirected = ProviderStatus & {
    readonly redirectUrl: string | null;
};
/** Nagad: hosted checkout in, disbursement out. It sends no messages; the payer's way back and our questions tell. */
export declare class NagadProvider implements PaymentProvider {
    #private;
    private readonly settings;
    private readonly parts;
    readonly id = "nagad";
    constructor(settings: NagadSettings, parts: AdapterParts);
    capabilities(): Capabilities;
    quote(): Promise<PayoutTerms>;
    validateDestination({ account }: Destination): Promise<DestinationCheck>;
    /** Two steps: the order is made known, then its amount; only the second gives a page to pay on. */
    createPayin(wish: PayinWish): Promise<Redirected>;
    createPayout({ reference, amount, destination }: PayoutWish): Promise<ProviderStatus>;
    query(asked: Asked): Promise<ProviderStatus>;
    parseWebhook(): Promise<ParsedWebhook>;
    listTransactions({ from, to }: {
        from: Date;
        to: Date;
    }): AsyncIterable<ProviderTransaction>;
}
export {};
