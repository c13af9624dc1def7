var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
var __metadata = (this && this.__metadata) || function (k, v) {
    if (typeof Reflect === "object" && typeof Reflect.metadata === "function") return Reflect.metadata(k, v);
};
import { Field, ID, InputType, registerEnumType } from 'type-graphql';
import { SessionTransport } from './session.entity.js';
export const SignUpRole = { WORKER: 'WORKER', EMPLOYER: 'EMPLOYER' };
registerEnumType(SignUpRole, { name: 'SignUpRole', description: 'The roles that anybody may take.' });
let SignUpInput = class SignUpInput {
    email;
    password;
    displayName;
    country;
    roles;
    transport;
};
__decorate([
    Field(() => String, { description: 'Upper and lower case are one; each address has one account.' }),
    __metadata("design:type", String)
], SignUpInput.prototype, "email", void 0);
__decorate([
    Field(() => String, { description: '8 to 200 characters.' }),
    __metadata("design:type", String)
], SignUpInput.prototype, "password", void 0);
__decorate([
    Field(() => String, { description: 'The name others see, 1 to 60 characters.' }),
    __metadata("design:type", String)
], SignUpInput.prototype, "displayName", void 0);
__decorate([
    Field(() => String, { description: 'ISO 3166-1 alpha-2, such as BD.' }),
    __metadata("design:type", String)
], SignUpInput.prototype, "country", void 0);
__decorate([
    Field(() => [SignUpRole], { description: 'At least one, none twice.' }),
    __metadata("design:type", Array)
], SignUpInput.prototype, "roles", void 0);
__decorate([
    Field(() => SessionTransport, { defaultValue: SessionTransport.BEARER }),
    __metadata("design:type", String)
], SignUpInput.prototype, "transport", void 0);
SignUpInput = __decorate([
    InputType({
        description: 'A new account. BEARER returns a token; COOKIE sets the session cookie and returns none.',
    })
], SignUpInput);
export { SignUpInput };
let SignInInput = class SignInInput {
    email;
    password;
    transport;
};
__decorate([
    Field(() => String),
    __metadata("design:type", String)
], SignInInput.prototype, "email", void 0);
__decorate([
    Field(() => String),
    __metadata("design:type", String)
], SignInInput.prototype, "password", void 0);
__decorate([
    Field(() => SessionTransport, { defaultValue: SessionTransport.BEARER }),
    __metadata("design:type", String)
], SignInInput.prototype, "transport", void 0);
SignInInput = __decorate([
    InputType({ description: 'BEARER returns a token; COOKIE sets the session cookie and returns none.' })
], SignInInput);
export { SignInInput };
let AddRoleInput = class AddRoleInput {
    role;
    idempotencyKey;
};
__decorate([
    Field(() => SignUpRole),
    __metadata("design:type", String)
], AddRoleInput.prototype, "role", void 0);
__decorate([
    Field(() => String, { nullable: true }),
    __metadata("design:type", Object)
], AddRoleInput.prototype, "idempotencyKey", void 0);
AddRoleInput = __decorate([
    InputType({ description: 'One more role for the viewer.' })
], AddRoleInput);
export { AddRoleInput };
let EndSessionInput = class EndSessionInput {
    sessionId;
    idempotencyKey;
};
__decorate([
    Field(() => ID, { description: 'From Viewer.sessions; the current one is allowed too.' }),
    __metadata("design:type", String)
], EndSessionInput.prototype, "sessionId", void 0);
__decorate([
    Field(() => String, { nullable: true }),
    __metadata("design:type", Object)
], EndSessionInput.prototype, "idempotencyKey", void 0);
EndSessionInput = __decorate([
    InputType({ description: 'One of the viewer’s sessions.' })
], EndSessionInput);
export { EndSessionInput };
let ChangePasswordInput = class ChangePasswordInput {
    currentPassword;
    newPassword;
};
__decorate([
    Field(() => String),
    __metadata("design:type", String)
], ChangePasswordInput.prototype, "currentPassword", void 0);
__decorate([
    Field(() => String, { description: '8 to 200 characters.' }),
    __metadata("design:type", String)
], ChangePasswordInput.prototype, "newPassword", void 0);
ChangePasswordInput = __decorate([
    InputType({ description: 'The current password, and the one to come.' })
], ChangePasswordInput);
export { ChangePasswordInput };
let VerifyEmailInput = class VerifyEmailInput {
    token;
};
__decorate([
    Field(() => String, { description: 'From the link in the mail.' }),
    __metadata("design:type", String)
], VerifyEmailInput.prototype, "token", void 0);
VerifyEmailInput = __decorate([
    InputType({ description: 'What came by mail.' })
], VerifyEmailInput);
export { VerifyEmailInput };
let RequestPasswordResetInput = class RequestPasswordResetInput {
    email;
};
__decorate([
    Field(() => String),
    __metadata("design:type", String)
], RequestPasswordResetInput.prototype, "email", void 0);
RequestPasswordResetInput = __decorate([
    InputType({ description: 'Where the link goes.' })
], RequestPasswordResetInput);
export { RequestPasswordResetInput };
let ResetPasswordInput = class ResetPasswordInput {
    token;
    password;
};
__decorate([
    Field(() => String, { description: 'From the link in the mail; good once, for an hour.' }),
    __metadata("design:type", String)
], ResetPasswordInput.prototype, "token", void 0);
__decorate([
    Field(() => String, { description: '8 to 200 characters.' }),
    __metadata("design:type", String)
], ResetPasswordInput.prototype, "password", void 0);
ResetPasswordInput = __decorate([
    InputType({ description: 'What came by mail, and the password to come.' })
], ResetPasswordInput);
export { ResetPasswordInput };
let StepUpInput = class StepUpInput {
    password;
};
__decorate([
    Field(() => String),
    __metadata("design:type", String)
], StepUpInput.prototype, "password", void 0);
StepUpInput = __decorate([
    InputType({ description: 'The viewer’s own password.' })
], StepUpInput);
export { StepUpInput };
//# sourceMappingURL=access.inputs.js.map