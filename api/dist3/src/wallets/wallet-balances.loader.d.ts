import DataLoader from 'dataloader';
import type { Currency, Scope } from '../kernel/index.js';
/** Micro-units. */
export interface WalletBalances {
    readonly available: bigint;
    readonly clearing: bigint;
    readonly onHold: bigint;
    readonly inEscrow: bigint;
    readonly promo: bigint;
}
/** The viewer's balances by currency; nothing yet is zero. */
export declare class WalletBalancesLoader extends DataLoader<Currency, WalletBalances> {
    constructor({ sql, me }: Scope);
}
