import { BankStatementResolver } from './bank-statement.resolver.js';
import { reconciliationPayloadResolvers, ReconciliationResolver } from './reconciliation.resolver.js';

export const reconciliationResolvers = [
  ReconciliationResolver,
  BankStatementResolver,
  ...reconciliationPayloadResolvers,
] as const;

export { FourEyesError } from './reconciliation.errors.js';
export { reconciliationAudits } from './reconciliation.audits.js';
