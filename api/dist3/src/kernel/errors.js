var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
var __metadata = (this && this.__metadata) || function (k, v) {
    if (typeof Reflect === "object" && typeof Reflect.metadata === "function") return Reflect.metadata(k, v);
};
import { GraphQLError } from 'graphql';
import { Field, Int, ObjectType } from 'type-graphql';
import { MoneyType, toMoney } from './money.type.js';
import { DateTime } from './scalars.js';
import { RefusalName, refuse, UserError } from './refusal.js';
let FieldError = class FieldError {
    path;
    code;
    message;
};
__decorate([
    Field(() => [String], { description: 'Where in the input: names and list positions.' }),
    __metadata("design:type", Array)
], FieldError.prototype, "path", void 0);
__decorate([
    Field(() => String, {
        description: 'Stable; safe to switch on: REQUIRED, TOO_SHORT, TOO_LONG, TOO_SMALL, TOO_LARGE, INVALID, …',
    }),
    __metadata("design:type", String)
], FieldError.prototype, "code", void 0);
__decorate([
    Field(() => String, { description: 'One sentence, safe to show to a person.' }),
    __metadata("design:type", String)
], FieldError.prototype, "message", void 0);
FieldError = __decorate([
    ObjectType({ description: 'One field of the input that is wrong.' })
], FieldError);
export { FieldError };
let InvalidInputError = class InvalidInputError extends UserError {
    fields;
    constructor(fields) {
        super();
        this.code = 'BAD_USER_INPUT';
        this.message = fields[0]?.message ?? 'The input is not valid.';
        this.fields = fields;
    }
};
__decorate([
    Field(() => [FieldError]),
    __metadata("design:type", Array)
], InvalidInputError.prototype, "fields", void 0);
InvalidInputError = __decorate([
    RefusalName('InvalidInputError'),
    ObjectType({
        implements: UserError,
        description: 'The input breaks a rule; every bad field is listed. Code BAD_USER_INPUT.',
    }),
    __metadata("design:paramtypes", [Array])
], InvalidInputError);
export { InvalidInputError };
let NotFoundError = class NotFoundError extends UserError {
    constructor(noun) {
        super();
        this.code = 'NOT_FOUND';
        this.message = `There is no such ${noun}, or it is not yours.`;
    }
};
NotFoundError = __decorate([
    RefusalName('NotFoundError'),
    ObjectType({ implements: UserError, description: 'It does not exist, or it is not yours. Code NOT_FOUND.' }),
    __metadata("design:paramtypes", [String])
], NotFoundError);
export { NotFoundError };
let InvalidTransitionError = class InvalidTransitionError extends UserError {
    from;
    allowedActions;
    constructor(from, allowedActions, message) {
        super();
        this.code = 'INVALID_TRANSITION';
        this.message = message ?? `That cannot be done while it is ${from}.`;
        this.from = from;
        this.allowedActions = [...allowedActions];
    }
};
__decorate([
    Field(() => String, { description: 'The state it is in.' }),
    __metadata("design:type", String)
], InvalidTransitionError.prototype, "from", void 0);
__decorate([
    Field(() => [String], { description: 'What the viewer may do from here.' }),
    __metadata("design:type", Array)
], InvalidTransitionError.prototype, "allowedActions", void 0);
InvalidTransitionError = __decorate([
    RefusalName('InvalidTransitionError'),
    ObjectType({ implements: UserError, description: 'Its state does not allow that. Code INVALID_TRANSITION.' }),
    __metadata("design:paramtypes", [String, Array, String])
], InvalidTransitionError);
export { InvalidTransitionError };
let InsufficientFundsError = class InsufficientFundsError extends UserError {
    missing;
    constructor(missing) {
        super();
        this.code = 'INSUFFICIENT_FUNDS';
        this.message = 'The wallet does not hold enough for that.';
        this.missing = toMoney(missing);
    }
};
__decorate([
    Field(() => MoneyType, { description: 'How much more is needed.' }),
    __metadata("design:type", MoneyType)
], InsufficientFundsError.prototype, "missing", void 0);
InsufficientFundsError = __decorate([
    RefusalName('InsufficientFundsError'),
    ObjectType({
        implements: UserError,
        description: 'The wallet does not hold enough. Code INSUFFICIENT_FUNDS.',
    }),
    __metadata("design:paramtypes", [Object])
], InsufficientFundsError);
export { InsufficientFundsError };
let LimitReachedError = class LimitReachedError extends UserError {
    limit;
    retryAt;
    constructor(message, bounds = {}) {
        super();
        this.code = 'LIMIT_EXCEEDED';
        this.message = message;
        this.limit = bounds.limit ?? null;
        this.retryAt = bounds.retryAt ?? null;
    }
};
__decorate([
    Field(() => Int, { nullable: true }),
    __metadata("design:type", Object)
], LimitReachedError.prototype, "limit", void 0);
__decorate([
    Field(() => DateTime, { nullable: true, description: 'When to try again, where time alone helps.' }),
    __metadata("design:type", Object)
], LimitReachedError.prototype, "retryAt", void 0);
LimitReachedError = __decorate([
    RefusalName('LimitReachedError'),
    ObjectType({
        implements: UserError,
        description: 'A limit of the marketplace is reached. Code LIMIT_EXCEEDED.',
    }),
    __metadata("design:paramtypes", [String, Object])
], LimitReachedError);
export { LimitReachedError };
let IdempotencyMismatchError = class IdempotencyMismatchError extends UserError {
    constructor() {
        super();
        this.code = 'IDEMPOTENCY_KEY_REUSED';
        this.message = 'This idempotency key was used before with another request.';
    }
};
IdempotencyMismatchError = __decorate([
    RefusalName('IdempotencyMismatchError'),
    ObjectType({
        implements: UserError,
        description: 'This idempotency key was used for another request. Code IDEMPOTENCY_KEY_REUSED.',
    }),
    __metadata("design:paramtypes", [])
], IdempotencyMismatchError);
export { IdempotencyMismatchError };
export function notFound(noun) {
    return refuse(new NotFoundError(noun));
}
/** Thrown, not returned: what a program did wrong, who it is not, what is down. Shown to the caller as written. */
export class CodedError extends GraphQLError {
    constructor(code, message, more = {}) {
        super(message, { extensions: { code, ...more } });
    }
}
export const unauthenticated = () => new CodedError('UNAUTHENTICATED', 'Sign in first.');
export const forbidden = () => new CodedError('FORBIDDEN', 'Your account may not do that.');
export const badInput = (message) => new CodedError('BAD_USER_INPUT', message);
export const unavailable = () => new CodedError('UNAVAILABLE', 'Kajlet is busy; try again in a moment.', { retryAfterSeconds: 1 });
/** Collects every bad field of an input and refuses once. */
export class InputCheck {
    #fields = [];
    add(path, code, message) {
        this.#fields.push({ path: path.map(String), code, message });
    }
    /** Refuses when anything was added. */
    done() {
        if (this.#fields.length > 0)
            refuse(new InvalidInputError(this.#fields));
    }
    get ok() {
        return this.#fields.length === 0;
    }
}
//# sourceMappingURL=errors.js.map