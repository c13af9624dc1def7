import { Scope } from '../kernel/index.js';
import { AddRoleInput, ChangePasswordInput, EndSessionInput, SignInInput, SignUpInput, StepUpInput } from './access.inputs.js';
import { AddRolePayload, ChangePasswordPayload, EndSessionPayload, SignInPayload, SignOutPayload, SignUpPayload, StepUpPayload } from './access.types.js';
/** Sign-up and sign-in are neither transactional nor idempotent as a whole: hashing a password takes long. */
export declare class AccessResolver {
    signUp({ transport, ...account }: SignUpInput, scope: Scope): Promise<import("../kernel/refusal.js").UserError | SignUpPayload>;
    signIn({ transport, ...typed }: SignInInput, scope: Scope): Promise<import("../kernel/refusal.js").UserError | SignInPayload>;
    signOut(scope: Scope): Promise<SignOutPayload>;
    addRole(input: AddRoleInput, scope: Scope): Promise<import("../kernel/refusal.js").UserError | AddRolePayload>;
    endSession(input: EndSessionInput, scope: Scope): Promise<import("../kernel/refusal.js").UserError | EndSessionPayload>;
    changePassword(input: ChangePasswordInput, scope: Scope): Promise<import("../kernel/refusal.js").UserError | ChangePasswordPayload>;
    stepUp({ password }: StepUpInput, scope: Scope): Promise<import("../kernel/refusal.js").UserError | StepUpPayload>;
}
