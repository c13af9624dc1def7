import { UserError } from '../kernel/index.js';
export declare class FourEyesError extends UserError {
    constructor(message: string);
}
export declare class ProviderAwayError extends UserError {
    constructor();
}
