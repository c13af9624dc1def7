var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
var __metadata = (this && this.__metadata) || function (k, v) {
    if (typeof Reflect === "object" && typeof Reflect.metadata === "function") return Reflect.metadata(k, v);
};
var __param = (this && this.__param) || function (paramIndex, decorator) {
    return function (target, key) { decorator(target, key, paramIndex); }
};
import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { Access, Scope } from '../kernel/index.js';
import { RequestPasswordResetInput, ResetPasswordInput, VerifyEmailInput } from './access.inputs.js';
import { RequestEmailVerificationPayload, requestEmailVerificationResult, RequestPasswordResetPayload, requestPasswordResetResult, ResetPasswordPayload, resetPasswordResult, VerifyEmailPayload, verifyEmailResult, } from './access.types.js';
import { Recovery } from './recovery.service.js';
/** None of these keeps an idempotency record: passwords and tokens would be part of its hash. */
let RecoveryResolver = class RecoveryResolver {
    requestEmailVerification(scope) {
        return requestEmailVerificationResult.settleBare(async () => {
            const sent = await scope.atomically(() => scope.get(Recovery).requestVerification());
            return Object.assign(new RequestEmailVerificationPayload(), { sent });
        });
    }
    verifyEmail({ token }, scope) {
        return verifyEmailResult.settleBare(async () => {
            await scope.get(Recovery).verifyEmail(token);
            return Object.assign(new VerifyEmailPayload(), { verified: true });
        });
    }
    requestPasswordReset({ email }, scope) {
        return requestPasswordResetResult.settleBare(async () => {
            await scope.get(Recovery).requestPasswordReset(email);
            return Object.assign(new RequestPasswordResetPayload(), { accepted: true });
        });
    }
    resetPassword({ token, password }, scope) {
        return resetPasswordResult.settleBare(async () => {
            await scope.get(Recovery).resetPassword(token, password);
            return Object.assign(new ResetPasswordPayload(), { reset: true });
        });
    }
};
__decorate([
    Access('member'),
    Mutation(() => requestEmailVerificationResult.type, {
        nullable: true,
        description: 'Sends the viewer a mail with a link that confirms the address. Members, three times an hour.',
    }),
    __param(0, Ctx()),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [Scope]),
    __metadata("design:returntype", void 0)
], RecoveryResolver.prototype, "requestEmailVerification", null);
__decorate([
    Access('public'),
    Mutation(() => verifyEmailResult.type, {
        nullable: true,
        description: 'Confirms an e-mail address. Whoever has the mail may.',
    }),
    __param(0, Arg('input', () => VerifyEmailInput)),
    __param(1, Ctx()),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [VerifyEmailInput, Scope]),
    __metadata("design:returntype", void 0)
], RecoveryResolver.prototype, "verifyEmail", null);
__decorate([
    Access('public'),
    Mutation(() => requestPasswordResetResult.type, {
        nullable: true,
        description: 'Sends a mail with a link to choose a new password. Anybody may; the answer is the same for unknown addresses.',
    }),
    __param(0, Arg('input', () => RequestPasswordResetInput)),
    __param(1, Ctx()),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [RequestPasswordResetInput,
        Scope]),
    __metadata("design:returntype", void 0)
], RecoveryResolver.prototype, "requestPasswordReset", null);
__decorate([
    Access('public'),
    Mutation(() => resetPasswordResult.type, {
        nullable: true,
        description: 'Sets a new password and ends all sessions (event session.ended). Whoever has the mail may, once.',
    }),
    __param(0, Arg('input', () => ResetPasswordInput)),
    __param(1, Ctx()),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [ResetPasswordInput,
        Scope]),
    __metadata("design:returntype", void 0)
], RecoveryResolver.prototype, "resetPassword", null);
RecoveryResolver = __decorate([
    Resolver()
], RecoveryResolver);
export { RecoveryResolver };
//# sourceMappingURL=recovery.resolver.js.map