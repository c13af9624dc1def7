import { UserError } from '../kernel/index.js';
export declare class LedgerDefectiveError extends UserError {
    defects: number;
    constructor(defects: number);
}
