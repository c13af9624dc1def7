import { UserError } from '../kernel/index.js';
import { EligibilityReasonType } from '../tasks/index.js';
export declare class NoSlotError extends UserError {
    constructor();
}
export declare class NotEligibleError extends UserError {
    reasons: EligibilityReasonType[];
    constructor(reasons: EligibilityReasonType[]);
}
export declare const ineligible: (code: string, message: string) => NotEligibleError;
