import { MoneyType, Node } from '../kernel/index.js';
import { PaymentMethod } from '../payments/index.js';
import type { PayoutMethodRow } from './payout-method.row.js';
import type { WithdrawalFactsRow } from './withdrawal-facts.loader.js';
import type { WithdrawalQuoteRow } from './withdrawal-quote.loader.js';
import type { WithdrawalRow } from './withdrawal.row.js';
import { WithdrawalStatus } from './withdrawal.status.js';
export declare class PayoutMethodType extends Node implements PayoutMethodRow {
    removed: boolean;
    method: PaymentMethod;
    destination: string;
    verified: boolean;
    usableAt: Date;
}
export declare class WithdrawalQuoteType implements WithdrawalQuoteRow {
    id: string;
    payoutMethodId: string;
    amount: MoneyType;
    fee: MoneyType;
    net: MoneyType;
    payout: MoneyType;
    rate: bigint | null;
    arrivesBy: Date;
    expiresAt: Date;
}
export declare class WithdrawalType extends Node implements WithdrawalRow {
    userId: string;
    payoutMethodId: string;
    status: WithdrawalStatus;
    amount: MoneyType;
    fee: MoneyType;
    net: MoneyType;
    payout: MoneyType;
    rate: bigint | null;
    providerReference: string | null;
    reason: string | null;
    createdAt: Date;
    promisedBy: Date;
    holdUntil: Date | null;
    sentAt: Date | null;
    paidAt: Date | null;
    settledAt: Date | null;
    viewerActions: string[];
}
export declare class WithdrawalFactsType implements WithdrawalFactsRow {
    ownerSince: Date;
    paidBefore: number;
    requestedToday: number;
    accountOwners: number;
}
export declare const WithdrawalConnection: {
    new (): {
        edges: {
            cursor: string;
            node: WithdrawalType;
        }[];
        nodes: WithdrawalType[];
        pageInfo: import("../kernel/connection.js").PageInfo;
    };
};
