import { MoneyType, type Currency } from '../kernel/index.js';
import { WalletAccount, WalletEntryKind } from '../wallets/index.js';
import type { BalancesRow, StatementRow, StatementTotalRow } from './statement.loader.js';
export declare class StatementBalancesType implements BalancesRow {
    available: MoneyType;
    clearing: MoneyType;
    onHold: MoneyType;
    inEscrow: MoneyType;
    promo: MoneyType;
}
export declare class StatementTotalType implements StatementTotalRow {
    account: WalletAccount;
    kind: WalletEntryKind;
    amount: MoneyType;
    count: number;
}
export declare class StatementType implements StatementRow {
    currency: Currency;
    month: string;
    from: Date;
    until: Date;
    final: boolean;
    opening: StatementBalancesType;
    closing: StatementBalancesType;
    totals: StatementTotalType[];
    spentOnWork: MoneyType;
    entryCount: number;
}
