import { MoneyType, Scope } from '../kernel/index.js';
export declare class ReviewWindowTerms {
    usualHours: number;
    leastHours: number;
    mostHours: number;
}
export declare class DepositLimits {
    least: MoneyType;
    most: MoneyType;
}
export declare class MarketTerms {
    feeRate: bigint;
    hourlyFloors: MoneyType[];
    reviewWindow: ReviewWindowTerms;
    depositLimits: DepositLimits[];
    slotsMax: number;
    idempotencyDays: number;
    eventDays: number;
}
/** What a price is made of, so that it can be worked out before anything is written. */
export declare class MarketResolver {
    market({ config: { market, limits } }: Scope): MarketTerms;
}
