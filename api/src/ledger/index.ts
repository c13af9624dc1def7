import { LedgerHealthResolver } from './ledger-health.resolver.js';

export * from './account.ids.js';
export * from './ledger.checks.js';
export * from './ledger.service.js';

export const ledgerResolvers = [LedgerHealthResolver] as const;
