import { BankStatementResolver } from './bank-statement.resolver.js';
import { reconciliationPayloadResolvers, ReconciliationResolver } from './reconciliation.resolver.js';
export const reconciliationResolvers = [
    ReconciliationResolver,
    BankStatementResolver,
    ...reconciliationPayloadResolvers,
];
export { reconciliationAudits } from './reconciliation.audits.js';
//# sourceMappingURL=index.js.map