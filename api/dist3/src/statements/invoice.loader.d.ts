import DataLoader from 'dataloader';
import { type Connection, type Currency, type MoneyType, type PageArgs, type Scope } from '../kernel/index.js';
import { type InvoiceParty } from './invoice.rules.js';
export interface InvoiceLineRow {
    readonly taskId: string;
    readonly title: string;
    readonly slots: number;
    readonly rewards: MoneyType;
    readonly fees: MoneyType;
    readonly bonuses: MoneyType;
    readonly total: MoneyType;
}
export interface InvoiceRow {
    readonly id: string;
    readonly serial: string;
    readonly number: string;
    readonly currency: Currency;
    readonly month: string;
    readonly issuedAt: Date;
    readonly seller: InvoiceParty;
    readonly buyer: InvoiceParty;
    readonly rewards: MoneyType;
    readonly fees: MoneyType;
    readonly bonuses: MoneyType;
    readonly total: MoneyType;
    readonly vatRate: bigint;
    readonly vat: MoneyType;
}
/** The viewer's own invoices by id; null for anybody else's. */
export declare class InvoiceLoader extends DataLoader<string, InvoiceRow | null> {
    constructor({ sql, viewer }: Scope);
}
/** Of invoices that the viewer was shown. */
export declare class InvoiceLineLoader extends DataLoader<string, InvoiceLineRow[]> {
    constructor({ sql, me }: Scope);
}
/** Newest first. */
export declare function invoicesOf(scope: Scope, page: PageArgs): Promise<Connection<InvoiceRow>>;
