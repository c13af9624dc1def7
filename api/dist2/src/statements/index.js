import { BillingDetailsResolver, ViewerBillingDetailsResolver } from './billing-details.resolver.js';
import { InvoiceResolver, ViewerInvoicesResolver } from './invoice.resolver.js';
import { StatementFields, ViewerStatementResolver } from './statement.resolver.js';
import { TrustResolver } from './trust.resolver.js';
export const statementResolvers = [
    ViewerStatementResolver,
    StatementFields,
    BillingDetailsResolver,
    ViewerBillingDetailsResolver,
    InvoiceResolver,
    ViewerInvoicesResolver,
    TrustResolver,
];
export { invoiceJobs } from './invoice.timers.js';
//# sourceMappingURL=index.js.map