import type { AdapterParts } from '../adapter.parts.js';
import { type Asked, type Capabilities, type Destination, type DestinationCheck, type ParsedWebhook, type PaymentProvider, type PayoutTerms, type PayoutWish, type ProviderStatus, type ProviderTransaction } from '../payment-provider.port.js';
/**
 * The bank: an order is a row that waits for the next file. A moderator carries the file to the bank and reports what
 * it said (bank-transfers.service.ts); nobody else can say that one was paid.
 */
export declare class BankProvider implements PaymentProvider {
    private readonly parts;
    readonly id = "bank";
    constructor(parts: AdapterParts);
    capabilities(): Capabilities;
    quote(): Promise<PayoutTerms>;
    validateDestination({ account, name }: Destination): Promise<DestinationCheck>;
    createPayin(): Promise<never>;
    createPayout({ reference, amount, destination }: PayoutWish): Promise<ProviderStatus>;
    query({ reference }: Asked): Promise<ProviderStatus>;
    /** As long as it is in no file: what was carried to the bank is the bank's to decide. */
    cancel(asked: Asked): Promise<ProviderStatus>;
    parseWebhook(): Promise<ParsedWebhook>;
    listTransactions({ from, to }: {
        from: Date;
        to: Date;
    }): AsyncIterable<ProviderTransaction>;
}
