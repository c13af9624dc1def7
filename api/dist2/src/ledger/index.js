import { LedgerHealthResolver } from './ledger-health.resolver.js';
export * from './account.ids.js';
export * from './ledger.checks.js';
export { ledgerAudits } from './ledger.audits.js';
export { PayoutFreezes } from './payout-freeze.service.js';
export * from './ledger.service.js';
export const ledgerResolvers = [LedgerHealthResolver];
//# sourceMappingURL=index.js.map