import { type Currency, type MoneyType, type Scope } from '../kernel/index.js';
import { type WalletAccount, type WalletEntryKind } from '../wallets/index.js';
import { type Month } from './month.rules.js';
export interface BalancesRow {
    readonly available: MoneyType;
    readonly clearing: MoneyType;
    readonly onHold: MoneyType;
    readonly inEscrow: MoneyType;
    readonly promo: MoneyType;
}
export interface StatementTotalRow {
    readonly account: WalletAccount;
    readonly kind: WalletEntryKind;
    readonly amount: MoneyType;
    readonly count: number;
}
export interface StatementRow {
    readonly currency: Currency;
    readonly month: string;
    readonly from: Date;
    readonly until: Date;
    readonly final: boolean;
    readonly opening: BalancesRow;
    readonly closing: BalancesRow;
    readonly totals: StatementTotalRow[];
    readonly spentOnWork: MoneyType;
    readonly entryCount: number;
}
/** @throws BAD_USER_INPUT where the text names no month, or one that has not begun */
export declare function statementMonth(text: string, now: Date): Month;
/** The viewer's money in one currency over one month. */
export declare function statementOf(scope: Scope, currency: Currency, month: Month): Promise<StatementRow>;
