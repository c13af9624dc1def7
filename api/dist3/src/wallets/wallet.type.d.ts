import { MoneyType, Node, type Currency } from '../kernel/index.js';
import type { DailyEarningRow } from './earnings.loader.js';
import type { WalletEntryRow } from './wallet-entry.loader.js';
import { WalletAccount, WalletEntryKind } from './wallet-entry.rules.js';
/** The source is the currency alone; every field reads afresh. */
export declare class WalletType {
    currency: Currency;
}
export declare class WalletEntryType extends Node implements WalletEntryRow {
    taskId: string | null;
    submissionId: string | null;
    withdrawalId: string | null;
    depositId: string | null;
    account: WalletAccount;
    kind: WalletEntryKind;
    amount: MoneyType;
    balanceAfter: MoneyType;
    at: Date;
}
export declare class DailyEarningType implements DailyEarningRow {
    date: string;
    earned: MoneyType;
    pending: MoneyType;
}
export declare const WalletEntryConnection: {
    new (): {
        edges: {
            cursor: string;
            node: WalletEntryType;
        }[];
        nodes: WalletEntryType[];
        pageInfo: import("../kernel/connection.js").PageInfo;
    };
};
