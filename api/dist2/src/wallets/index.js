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
];
export const walletsEntities = [Deposit];
export const walletTimers = [...depositTimers, ...exchangeTimers];
export const walletJobs = [...depositJobs];
export { ratesOf } from './rates.port.js';
export { DepositCorrections } from './deposit-corrections.service.js';
export { walletRoutes } from './checkout.routes.js';
export { marketTimeZone } from './earnings.loader.js';
export { entriesAfter, entriesBetween } from './entries-between.loader.js';
export { QuoteExpiredError } from './quote.errors.js';
export { WalletEntryLoader } from './wallet-entry.loader.js';
export { entryKindOf, ledgerKinds, walletAccounts, WalletAccount, WalletEntryKind, } from './wallet-entry.rules.js';
export { WalletEntryConnection, WalletEntryType } from './wallet.type.js';
//# sourceMappingURL=index.js.map