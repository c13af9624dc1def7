import { identityEntities, identityMails, identityResolvers, identityTimers, resolveViewer, } from '../identity/index.js';
import { housekeepingTimers } from '../kernel/index.js';
import { disputeResolvers, disputeTimers } from '../disputes/index.js';
import { ledgerAudits, ledgerResolvers } from '../ledger/index.js';
import { settingResolvers } from '../settings/index.js';
import { reconciliationAudits, reconciliationResolvers } from '../reconciliation/index.js';
import { paymentRoutes } from '../payments/index.js';
import { liveResolvers } from '../live/index.js';
import { invoiceJobs, statementResolvers } from '../statements/index.js';
import { submissionJobs, submissionResolvers, submissionRoutes, submissionTimers, } from '../submissions/index.js';
import { taskEntities, taskResolvers, taskTimers } from '../tasks/index.js';
import { withdrawalJobs, withdrawalResolvers, withdrawalTimers } from '../withdrawals/index.js';
import { walletJobs, walletRoutes, walletsEntities, walletsResolvers, walletTimers, } from '../wallets/index.js';
import { DemoResolver } from './demo/demo.resolver.js';
import { NodeResolver } from './node.resolver.js';
import { OversightResolver } from './oversight/oversight.resolver.js';
/** The product is the sum of these; a feature is added here and nowhere else. */
export const resolvers = [
    NodeResolver,
    DemoResolver,
    ...identityResolvers,
    ...settingResolvers,
    ...ledgerResolvers,
    ...walletsResolvers,
    ...withdrawalResolvers,
    ...reconciliationResolvers,
    ...statementResolvers,
    ...taskResolvers,
    ...submissionResolvers,
    ...disputeResolvers,
    ...liveResolvers,
    OversightResolver,
];
export const entities = [...identityEntities, ...walletsEntities, ...taskEntities];
export const timers = [
    ...housekeepingTimers,
    ...identityTimers,
    ...walletTimers,
    ...withdrawalTimers,
    ...taskTimers,
    ...submissionTimers,
    ...disputeTimers,
];
/** What takes long, for payment providers or for its size; these run beside the timers and several at once. */
export const jobs = [...walletJobs, ...withdrawalJobs, ...submissionJobs, ...invoiceJobs];
/** Letters wait for a mail server of others, so they have a sweep of their own. */
export const mails = identityMails;
/** What looks through the books; it may take long, so it has a sweep of its own. */
export const audits = [...ledgerAudits, ...reconciliationAudits];
export const routes = [paymentRoutes, walletRoutes, submissionRoutes];
export { resolveViewer };
//# sourceMappingURL=features.js.map