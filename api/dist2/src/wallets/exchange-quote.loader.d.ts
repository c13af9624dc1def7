import DataLoader from 'dataloader';
import { type MoneyType, type Scope } from '../kernel/index.js';
export interface ExchangeQuoteRow {
    readonly id: string;
    readonly amount: MoneyType;
    readonly received: MoneyType;
    readonly rate: bigint;
    readonly expiresAt: Date;
    readonly usedAt: Date | null;
}
/** The viewer's own quotes by id; null for anybody else's. */
export declare class ExchangeQuoteLoader extends DataLoader<string, ExchangeQuoteRow | null> {
    constructor({ sql, viewer }: Scope);
}
