import DataLoader from 'dataloader';
import { type Scope } from '../kernel/index.js';
/** What a moderator weighs. */
export interface WithdrawalFactsRow {
    readonly ownerSince: Date;
    readonly paidBefore: number;
    readonly requestedToday: number;
    readonly accountOwners: number;
}
/** Nothing for anybody but moderators. */
export declare class WithdrawalFactsLoader extends DataLoader<string, WithdrawalFactsRow | null> {
    constructor(scope: Scope);
}
