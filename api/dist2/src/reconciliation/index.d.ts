import { BankStatementResolver } from './bank-statement.resolver.js';
import { ReconciliationResolver } from './reconciliation.resolver.js';
export declare const reconciliationResolvers: readonly [typeof ReconciliationResolver, typeof BankStatementResolver, ...import("type-graphql").ClassType<object>[]];
export { reconciliationAudits } from './reconciliation.audits.js';
