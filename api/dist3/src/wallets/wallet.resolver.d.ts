import { MoneyType, PageArgs, Scope, type Connection, type Currency } from '../kernel/index.js';
import { type DailyEarningRow } from './earnings.loader.js';
import { type WalletEntryRow } from './wallet-entry.loader.js';
import { WalletAccount } from './wallet-entry.rules.js';
import { WalletType } from './wallet.type.js';
declare class EntriesArgs extends PageArgs {
    account?: WalletAccount | null;
}
export declare class ViewerWalletResolver {
    wallet(currency: Currency): WalletType;
}
export declare class WalletResolver {
    available(wallet: WalletType, scope: Scope): Promise<MoneyType>;
    clearing(wallet: WalletType, scope: Scope): Promise<MoneyType>;
    onHold(wallet: WalletType, scope: Scope): Promise<MoneyType>;
    inEscrow(wallet: WalletType, scope: Scope): Promise<MoneyType>;
    promo(wallet: WalletType, scope: Scope): Promise<MoneyType>;
    entries({ currency }: WalletType, { account, ...page }: EntriesArgs, scope: Scope): Promise<Connection<WalletEntryRow>>;
    earnings({ currency }: WalletType, days: number, scope: Scope): Promise<DailyEarningRow[]>;
}
export {};
