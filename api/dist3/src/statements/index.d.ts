import { BillingDetailsResolver, ViewerBillingDetailsResolver } from './billing-details.resolver.js';
import { InvoiceResolver, ViewerInvoicesResolver } from './invoice.resolver.js';
import { StatementFields, ViewerStatementResolver } from './statement.resolver.js';
import { TrustResolver } from './trust.resolver.js';
export declare const statementResolvers: readonly [typeof ViewerStatementResolver, typeof StatementFields, typeof BillingDetailsResolver, typeof ViewerBillingDetailsResolver, typeof InvoiceResolver, typeof ViewerInvoicesResolver, typeof TrustResolver];
export { invoiceJobs } from './invoice.timers.js';
