import DataLoader from 'dataloader';
import { type Connection, type MoneyType, type PageArgs, type Scope } from '../kernel/index.js';
import type { PaymentMethod } from '../payments/index.js';
import type { DepositStatus } from './deposit.entity.js';
import { type DepositReason } from './deposit.reason.js';
export interface DepositRow {
    readonly id: string;
    readonly status: DepositStatus;
    readonly method: PaymentMethod;
    readonly amount: MoneyType;
    readonly checkoutUrl: string | null;
    readonly createdAt: Date;
    readonly expiresAt: Date;
    readonly reason: DepositReason | null;
}
/** The viewer's own deposits by id; null for anybody else's. */
export declare class DepositLoader extends DataLoader<string, DepositRow | null> {
    constructor(scope: Scope);
}
interface Wanted {
    readonly status: readonly DepositStatus[] | null | undefined;
    readonly page: PageArgs;
}
/** Ids sort by creation time, so they alone are the order. */
export declare function depositsOf(scope: Scope, { status, page }: Wanted): Promise<Connection<DepositRow>>;
export {};
