import { type Amount, type Currency } from '../../kernel/index.js';
import type { ProviderReason } from '../payment-provider.port.js';
/**
 * WAITING for the next file, or CANCELLED before there was one; EXPORTED in one, and then what the bank said. Names in
 * the schema.
 */
export declare const BankTransferState: {
    readonly WAITING: "WAITING";
    readonly CANCELLED: "CANCELLED";
    readonly EXPORTED: "EXPORTED";
    readonly PAID: "PAID";
    readonly REFUSED: "REFUSED";
    readonly RETURNED: "RETURNED";
};
export type BankTransferState = keyof typeof BankTransferState;
export interface StoredTransfer {
    readonly reference: string;
    readonly state: BankTransferState;
    readonly account: string;
    readonly account_name: string | null;
    readonly amount: string;
    readonly currency: Currency;
    readonly batch_id: string | null;
    readonly bank_reference: string | null;
    readonly reason: ProviderReason | null;
    readonly created_at: string;
    readonly changed_at: string;
}
export interface BankTransfer {
    readonly reference: string;
    readonly state: BankTransferState;
    readonly account: string;
    readonly accountName: string | null;
    readonly amount: Amount;
    readonly batchId: string | null;
    readonly bankReference: string | null;
    readonly reason: ProviderReason | null;
    readonly createdAt: Date;
    readonly changedAt: Date;
}
export declare const toBankTransfer: (stored: StoredTransfer) => BankTransfer;
