import { SessionTransport } from './session.entity.js';
export declare const SignUpRole: {
    readonly WORKER: "WORKER";
    readonly EMPLOYER: "EMPLOYER";
};
export type SignUpRole = keyof typeof SignUpRole;
export declare class SignUpInput {
    email: string;
    password: string;
    displayName: string;
    country: string;
    roles: SignUpRole[];
    transport: SessionTransport;
}
export declare class SignInInput {
    email: string;
    password: string;
    transport: SessionTransport;
}
export declare class AddRoleInput {
    role: SignUpRole;
    idempotencyKey?: string | null;
}
export declare class EndSessionInput {
    sessionId: string;
    idempotencyKey?: string | null;
}
export declare class ChangePasswordInput {
    currentPassword: string;
    newPassword: string;
}
export declare class VerifyEmailInput {
    token: string;
}
export declare class RequestPasswordResetInput {
    email: string;
}
export declare class ResetPasswordInput {
    token: string;
    password: string;
}
export declare class StepUpInput {
    password: string;
}
