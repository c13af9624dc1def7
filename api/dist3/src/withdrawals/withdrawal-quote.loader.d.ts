import DataLoader from 'dataloader';
import { type MoneyType, type Scope } from '../kernel/index.js';
export interface WithdrawalQuoteRow {
    readonly id: string;
    readonly payoutMethodId: string;
    readonly amount: MoneyType;
    readonly fee: MoneyType;
    readonly net: MoneyType;
    readonly payout: MoneyType;
    readonly rate: bigint | null;
    readonly arrivesBy: Date;
    readonly expiresAt: Date;
}
/** The viewer's own quotes. */
export declare class WithdrawalQuoteLoader extends DataLoader<string, WithdrawalQuoteRow | null> {
    constructor({ sql, viewer }: Scope);
}
