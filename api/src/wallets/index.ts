import type { AnyEntity, EntityClass } from '@mikro-orm/postgresql';
import type { Timer } from '../kernel/index.js';
import { Deposit } from './deposit.entity.js';
import { DepositResolver, ViewerDepositsResolver, WalletEntryDepositField } from './deposit.resolver.js';
import { depositJobs, depositTimers } from './deposit.timers.js';
import { ExchangeMoneyResolver, QuoteExchangeResolver } from './exchange.resolver.js';
import { exchangeTimers } from './exchange.timers.js';
import { PromoResolver } from './promo.resolver.js';
import { ViewerWalletResolver, WalletResolver } from './wallet.resolver.js';

export const walletsResolvers = [
  DepositResolver,
  ViewerDepositsResolver,
  WalletEntryDepositField,
  ViewerWalletResolver,
  WalletResolver,
  QuoteExchangeResolver,
  ExchangeMoneyResolver,
  PromoResolver,
] as const;
export const walletsEntities: EntityClass<AnyEntity>[] = [Deposit];
export const walletTimers: Timer[] = [...depositTimers, ...exchangeTimers];
export const walletJobs: Timer[] = [...depositJobs];

export { ratesOf, type ExchangeRate, type RatePort } from './rates.port.js';
export { DepositCorrections } from './deposit-corrections.service.js';
export { walletRoutes } from './checkout.routes.js';
export { marketTimeZone } from './earnings.loader.js';
export { entriesAfter, entriesBetween, type Span } from './entries-between.loader.js';
export { QuoteExpiredError } from './quote.errors.js';
export { WalletEntryLoader, type WalletEntryRow } from './wallet-entry.loader.js';
export {
  entryKindOf,
  ledgerKinds,
  walletAccounts,
  WalletAccount,
  WalletEntryKind,
} from './wallet-entry.rules.js';
export { WalletEntryConnection, WalletEntryType } from './wallet.type.js';
