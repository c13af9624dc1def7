var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
var __metadata = (this && this.__metadata) || function (k, v) {
    if (typeof Reflect === "object" && typeof Reflect.metadata === "function") return Reflect.metadata(k, v);
};
import { Field, ObjectType } from 'type-graphql';
import { DateTime, RefusalName, UserError } from '../kernel/index.js';
let EmailTakenError = class EmailTakenError extends UserError {
    constructor() {
        super();
        this.code = 'EMAIL_TAKEN';
        this.message = 'This e-mail address has an account already; sign in instead.';
    }
};
EmailTakenError = __decorate([
    RefusalName('EmailTakenError'),
    ObjectType({
        implements: UserError,
        description: 'This e-mail address has an account already. Code EMAIL_TAKEN.',
    }),
    __metadata("design:paramtypes", [])
], EmailTakenError);
export { EmailTakenError };
let StepUpRequiredError = class StepUpRequiredError extends UserError {
    constructor(message = 'Enter your password again first.') {
        super();
        this.code = 'STEP_UP_REQUIRED';
        this.message = message;
    }
};
StepUpRequiredError = __decorate([
    RefusalName('StepUpRequiredError'),
    ObjectType({
        implements: UserError,
        description: 'This needs the password again, given just now. Code STEP_UP_REQUIRED.',
    }),
    __metadata("design:paramtypes", [Object])
], StepUpRequiredError);
export { StepUpRequiredError };
let InvalidCredentialsError = class InvalidCredentialsError extends UserError {
    retryAt;
    constructor(retryAt = null) {
        super();
        this.code = 'INVALID_CREDENTIALS';
        this.message =
            retryAt === null
                ? 'The e-mail address or the password is wrong.'
                : 'The e-mail address or the password is wrong, and there were too many tries; wait, or reset the password.';
        this.retryAt = retryAt;
    }
};
__decorate([
    Field(() => DateTime, {
        nullable: true,
        description: 'Set once there were too many tries: until then none is looked at, not even the right password.',
    }),
    __metadata("design:type", Object)
], InvalidCredentialsError.prototype, "retryAt", void 0);
InvalidCredentialsError = __decorate([
    RefusalName('InvalidCredentialsError'),
    ObjectType({
        implements: UserError,
        description: 'E-mail address and password do not fit together; which of them is wrong is not told. Code INVALID_CREDENTIALS.',
    }),
    __metadata("design:paramtypes", [Object])
], InvalidCredentialsError);
export { InvalidCredentialsError };
//# sourceMappingURL=identity.errors.js.map