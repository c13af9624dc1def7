import type { AnyEntity, EntityClass, EntitySchema } from '@mikro-orm/postgresql';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import {
  identityEntities,
  identityMails,
  identityResolvers,
  identityTimers,
  resolveViewer,
} from '../identity/index.js';
import { housekeepingTimers, type Scope, type Timer } from '../kernel/index.js';
import { disputeResolvers, disputeTimers } from '../disputes/index.js';
import { ledgerAudits, ledgerResolvers } from '../ledger/index.js';
import { settingResolvers } from '../settings/index.js';
import { reconciliationAudits, reconciliationResolvers } from '../reconciliation/index.js';
import { paymentRoutes } from '../payments/index.js';
import { liveResolvers } from '../live/index.js';
import { invoiceJobs, statementResolvers } from '../statements/index.js';
import {
  submissionJobs,
  submissionResolvers,
  submissionRoutes,
  submissionTimers,
} from '../submissions/index.js';
import { taskEntities, taskJobs, taskResolvers, taskTimers } from '../tasks/index.js';
import { withdrawalJobs, withdrawalResolvers, withdrawalTimers } from '../withdrawals/index.js';
import {
  walletJobs,
  walletRoutes,
  walletsEntities,
  walletsResolvers,
  walletTimers,
} from '../wallets/index.js';
import { DemoResolver } from './demo/demo.resolver.js';
import { NodeResolver } from './node.resolver.js';
import { OversightResolver } from './oversight/oversight.resolver.js';

/** What a feature's own HTTP routes get: a scope for whoever calls. */
export interface RouteTools {
  readonly open: (request: FastifyRequest) => Promise<Scope>;
}
type Routes = (fastify: FastifyInstance, tools: RouteTools) => Promise<void>;
type Entity = EntityClass<AnyEntity> | EntitySchema;
// eslint-disable-next-line @typescript-eslint/no-unsafe-function-type -- type-graphql's own idea of a class
type Resolver = Function;

/** The product is the sum of these; a feature is added here and nowhere else. */
export const resolvers: readonly [Resolver, ...Resolver[]] = [
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
export const entities: readonly Entity[] = [...identityEntities, ...walletsEntities, ...taskEntities];
export const timers: readonly Timer[] = [
  ...housekeepingTimers,
  ...identityTimers,
  ...walletTimers,
  ...withdrawalTimers,
  ...taskTimers,
  ...submissionTimers,
  ...disputeTimers,
];
/** What takes long, for payment providers or for its size; these run beside the timers and several at once. */
export const jobs: readonly Timer[] = [
  ...walletJobs,
  ...withdrawalJobs,
  ...submissionJobs,
  ...invoiceJobs,
  ...taskJobs,
];
/** Letters wait for a mail server of others, so they have a sweep of their own. */
export const mails: readonly Timer[] = identityMails;
/** What looks through the books; it may take long, so it has a sweep of its own. */
export const audits: readonly Timer[] = [...ledgerAudits, ...reconciliationAudits];
export const routes: readonly Routes[] = [paymentRoutes, walletRoutes, submissionRoutes];

export { resolveViewer };
