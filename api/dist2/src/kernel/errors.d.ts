import { GraphQLError } from 'graphql';
import { MoneyType } from './money.type.js';
import type { Amount } from './money.js';
import { UserError } from './refusal.js';
export declare class FieldError {
    path: string[];
    code: string;
    message: string;
}
export declare class InvalidInputError extends UserError {
    fields: FieldError[];
    constructor(fields: FieldError[]);
}
export declare class NotFoundError extends UserError {
    constructor(noun: string);
}
export declare class InvalidTransitionError extends UserError {
    from: string;
    allowedActions: string[];
    constructor(from: string, allowedActions: readonly string[], message?: string);
}
export declare class InsufficientFundsError extends UserError {
    missing: MoneyType;
    constructor(missing: Amount);
}
export declare class LimitReachedError extends UserError {
    limit: number | null;
    retryAt: Date | null;
    constructor(message: string, bounds?: {
        limit?: number;
        retryAt?: Date;
    });
}
export declare class IdempotencyMismatchError extends UserError {
    constructor();
}
export declare function notFound(noun: string): never;
/** Thrown, not returned: what a program did wrong, who it is not, what is down. Shown to the caller as written. */
export declare class CodedError extends GraphQLError {
    constructor(code: string, message: string, more?: Record<string, unknown>);
}
export declare const unauthenticated: () => CodedError;
export declare const forbidden: () => CodedError;
export declare const badInput: (message: string) => CodedError;
export declare const unavailable: () => CodedError;
/** Collects every bad field of an input and refuses once. */
export declare class InputCheck {
    #private;
    add(path: readonly (string | number)[], code: string, message: string): void;
    /** Refuses when anything was added. */
    done(): void;
    get ok(): boolean;
}
