import { Scope } from '../kernel/index.js';
import { RequestPasswordResetInput, ResetPasswordInput, VerifyEmailInput } from './access.inputs.js';
import { RequestEmailVerificationPayload, RequestPasswordResetPayload, ResetPasswordPayload, VerifyEmailPayload } from './access.types.js';
/** None of these keeps an idempotency record: passwords and tokens would be part of its hash. */
export declare class RecoveryResolver {
    requestEmailVerification(scope: Scope): Promise<import("../kernel/refusal.js").UserError | RequestEmailVerificationPayload>;
    verifyEmail({ token }: VerifyEmailInput, scope: Scope): Promise<import("../kernel/refusal.js").UserError | VerifyEmailPayload>;
    requestPasswordReset({ email }: RequestPasswordResetInput, scope: Scope): Promise<import("../kernel/refusal.js").UserError | RequestPasswordResetPayload>;
    resetPassword({ token, password }: ResetPasswordInput, scope: Scope): Promise<import("../kernel/refusal.js").UserError | ResetPasswordPayload>;
}
