import { UserError } from '../kernel/index.js';
export declare class QuoteExpiredError extends UserError {
    constructor();
}
