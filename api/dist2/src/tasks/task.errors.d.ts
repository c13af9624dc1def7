import { MoneyType, UserError, type Amount } from '../kernel/index.js';
import { ProhibitionReason, type Prohibition } from './task.lint.js';
export declare class ProhibitedContentError extends UserError {
    reasons: string[];
    reasonCodes: ProhibitionReason[];
    constructor(prohibitions: readonly Prohibition[]);
}
export declare class CostChangedError extends UserError {
    cost: MoneyType;
    constructor(cost: Amount);
}
