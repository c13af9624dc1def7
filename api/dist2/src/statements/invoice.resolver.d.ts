import { PageArgs, Scope, type Connection } from '../kernel/index.js';
import { type InvoiceLineRow, type InvoiceRow } from './invoice.loader.js';
export declare class InvoiceResolver {
    invoice(id: string, scope: Scope): Promise<InvoiceRow | null>;
    lines({ id }: InvoiceRow, scope: Scope): Promise<InvoiceLineRow[]>;
}
export declare class ViewerInvoicesResolver {
    invoices(page: PageArgs, scope: Scope): Promise<Connection<InvoiceRow>>;
}
