import { reconciliationPayloadResolvers, ReconciliationResolver } from './reconciliation.resolver.js';

export const reconciliationResolvers = [ReconciliationResolver, ...reconciliationPayloadResolvers] as const;

export { reconciliationAudits } from './reconciliation.audits.js';
