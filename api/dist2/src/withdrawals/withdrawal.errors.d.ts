import { UserError } from '../kernel/index.js';
export declare class MethodRestingError extends UserError {
    usableAt: Date;
    constructor(usableAt: Date);
}
