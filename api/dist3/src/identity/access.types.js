var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
var __metadata = (this && this.__metadata) || function (k, v) {
    if (typeof Reflect === "object" && typeof Reflect.metadata === "function") return Reflect.metadata(k, v);
};
import { Field, ID, ObjectType } from 'type-graphql';
import { defineResult, IdempotencyMismatchError, InvalidInputError, LimitReachedError, NotFoundError, } from '../kernel/index.js';
import { EmailTakenError, InvalidCredentialsError } from './identity.errors.js';
import { ViewerType } from './viewer.type.js';
let SignUpPayload = class SignUpPayload {
    viewer;
    token;
};
__decorate([
    Field(() => ViewerType),
    __metadata("design:type", ViewerType)
], SignUpPayload.prototype, "viewer", void 0);
__decorate([
    Field(() => String, {
        nullable: true,
        description: 'For `Authorization: Bearer …`; null with transport COOKIE. Shown this once.',
    }),
    __metadata("design:type", Object)
], SignUpPayload.prototype, "token", void 0);
SignUpPayload = __decorate([
    ObjectType({ description: 'The account is there and signed in.' })
], SignUpPayload);
export { SignUpPayload };
export const signUpResult = defineResult('SignUpResult', SignUpPayload, EmailTakenError, InvalidInputError, LimitReachedError);
let SignInPayload = class SignInPayload {
    viewer;
    token;
};
__decorate([
    Field(() => ViewerType),
    __metadata("design:type", ViewerType)
], SignInPayload.prototype, "viewer", void 0);
__decorate([
    Field(() => String, {
        nullable: true,
        description: 'For `Authorization: Bearer …`; null with transport COOKIE. Shown this once.',
    }),
    __metadata("design:type", Object)
], SignInPayload.prototype, "token", void 0);
SignInPayload = __decorate([
    ObjectType({ description: 'The account is signed in.' })
], SignInPayload);
export { SignInPayload };
export const signInResult = defineResult('SignInResult', SignInPayload, InvalidCredentialsError, InvalidInputError, LimitReachedError);
let SignOutPayload = class SignOutPayload {
    signedOut;
};
__decorate([
    Field(() => Boolean, { description: 'False where there was no session.' }),
    __metadata("design:type", Boolean)
], SignOutPayload.prototype, "signedOut", void 0);
SignOutPayload = __decorate([
    ObjectType({ description: 'The session that called is over.' })
], SignOutPayload);
export { SignOutPayload };
let AddRolePayload = class AddRolePayload {
    viewer;
};
__decorate([
    Field(() => ViewerType),
    __metadata("design:type", ViewerType)
], AddRolePayload.prototype, "viewer", void 0);
AddRolePayload = __decorate([
    ObjectType({ description: 'The account has the role now.' })
], AddRolePayload);
export { AddRolePayload };
export const addRoleResult = defineResult('AddRoleResult', AddRolePayload, IdempotencyMismatchError);
let EndSessionPayload = class EndSessionPayload {
    sessionId;
};
__decorate([
    Field(() => ID),
    __metadata("design:type", String)
], EndSessionPayload.prototype, "sessionId", void 0);
EndSessionPayload = __decorate([
    ObjectType({ description: 'The session is over, and its sockets close.' })
], EndSessionPayload);
export { EndSessionPayload };
export const endSessionResult = defineResult('EndSessionResult', EndSessionPayload, NotFoundError, IdempotencyMismatchError);
let ChangePasswordPayload = class ChangePasswordPayload {
    viewer;
};
__decorate([
    Field(() => ViewerType),
    __metadata("design:type", ViewerType)
], ChangePasswordPayload.prototype, "viewer", void 0);
ChangePasswordPayload = __decorate([
    ObjectType({ description: 'The new password holds; every other session is over.' })
], ChangePasswordPayload);
export { ChangePasswordPayload };
export const changePasswordResult = defineResult('ChangePasswordResult', ChangePasswordPayload, InvalidCredentialsError, InvalidInputError, LimitReachedError);
let StepUpPayload = class StepUpPayload {
    viewer;
};
__decorate([
    Field(() => ViewerType),
    __metadata("design:type", ViewerType)
], StepUpPayload.prototype, "viewer", void 0);
StepUpPayload = __decorate([
    ObjectType({ description: 'This session may move money out for a while.' })
], StepUpPayload);
export { StepUpPayload };
export const stepUpResult = defineResult('StepUpResult', StepUpPayload, InvalidCredentialsError, InvalidInputError, LimitReachedError);
let RequestEmailVerificationPayload = class RequestEmailVerificationPayload {
    sent;
};
__decorate([
    Field(() => Boolean, { description: 'False where the address is confirmed already.' }),
    __metadata("design:type", Boolean)
], RequestEmailVerificationPayload.prototype, "sent", void 0);
RequestEmailVerificationPayload = __decorate([
    ObjectType({ description: 'A mail with a link is on its way, if one was needed.' })
], RequestEmailVerificationPayload);
export { RequestEmailVerificationPayload };
export const requestEmailVerificationResult = defineResult('RequestEmailVerificationResult', RequestEmailVerificationPayload, LimitReachedError);
let VerifyEmailPayload = class VerifyEmailPayload {
    verified;
};
__decorate([
    Field(() => Boolean),
    __metadata("design:type", Boolean)
], VerifyEmailPayload.prototype, "verified", void 0);
VerifyEmailPayload = __decorate([
    ObjectType({ description: 'The e-mail address is confirmed.' })
], VerifyEmailPayload);
export { VerifyEmailPayload };
export const verifyEmailResult = defineResult('VerifyEmailResult', VerifyEmailPayload, InvalidInputError);
let RequestPasswordResetPayload = class RequestPasswordResetPayload {
    accepted;
};
__decorate([
    Field(() => Boolean, { description: 'Always true: whether the address has an account is not told.' }),
    __metadata("design:type", Boolean)
], RequestPasswordResetPayload.prototype, "accepted", void 0);
RequestPasswordResetPayload = __decorate([
    ObjectType({ description: 'If the address has an account, a mail with a link is on its way to it.' })
], RequestPasswordResetPayload);
export { RequestPasswordResetPayload };
export const requestPasswordResetResult = defineResult('RequestPasswordResetResult', RequestPasswordResetPayload, InvalidInputError, LimitReachedError);
let ResetPasswordPayload = class ResetPasswordPayload {
    reset;
};
__decorate([
    Field(() => Boolean),
    __metadata("design:type", Boolean)
], ResetPasswordPayload.prototype, "reset", void 0);
ResetPasswordPayload = __decorate([
    ObjectType({ description: 'The new password holds and every session is over; sign in with it.' })
], ResetPasswordPayload);
export { ResetPasswordPayload };
export const resetPasswordResult = defineResult('ResetPasswordResult', ResetPasswordPayload, InvalidInputError);
//# sourceMappingURL=access.types.js.map