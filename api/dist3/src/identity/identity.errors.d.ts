import { UserError } from '../kernel/index.js';
export declare class EmailTakenError extends UserError {
    constructor();
}
export declare class StepUpRequiredError extends UserError {
    constructor(message?: string);
}
export declare class InvalidCredentialsError extends UserError {
    retryAt: Date | null;
    constructor(retryAt?: Date | null);
}
