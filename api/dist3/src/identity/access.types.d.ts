import { ViewerType } from './viewer.type.js';
export declare class SignUpPayload {
    viewer: ViewerType;
    token: string | null;
}
export declare const signUpResult: {
    type: object;
    settle: (scope: import("../kernel/scope.js").Scope, command: import("../kernel/idempotency.js").Command, work: () => Promise<SignUpPayload>) => Promise<import("../kernel/refusal.js").UserError | SignUpPayload>;
    settleAfter: <A>(scope: import("../kernel/scope.js").Scope, command: import("../kernel/idempotency.js").Command, steps: {
        before: () => Promise<A>;
        work: (answer: A) => Promise<SignUpPayload>;
    }) => Promise<import("../kernel/refusal.js").UserError | SignUpPayload>;
    settleHot: (scope: import("../kernel/scope.js").Scope, command: import("../kernel/idempotency.js").Command, work: (run: import("../kernel/idempotency.js").RunHot) => Promise<SignUpPayload>) => Promise<import("../kernel/refusal.js").UserError | SignUpPayload>;
    settleBare: (work: () => Promise<SignUpPayload>) => Promise<import("../kernel/refusal.js").UserError | SignUpPayload>;
};
export declare class SignInPayload {
    viewer: ViewerType;
    token: string | null;
}
export declare const signInResult: {
    type: object;
    settle: (scope: import("../kernel/scope.js").Scope, command: import("../kernel/idempotency.js").Command, work: () => Promise<SignInPayload>) => Promise<import("../kernel/refusal.js").UserError | SignInPayload>;
    settleAfter: <A>(scope: import("../kernel/scope.js").Scope, command: import("../kernel/idempotency.js").Command, steps: {
        before: () => Promise<A>;
        work: (answer: A) => Promise<SignInPayload>;
    }) => Promise<import("../kernel/refusal.js").UserError | SignInPayload>;
    settleHot: (scope: import("../kernel/scope.js").Scope, command: import("../kernel/idempotency.js").Command, work: (run: import("../kernel/idempotency.js").RunHot) => Promise<SignInPayload>) => Promise<import("../kernel/refusal.js").UserError | SignInPayload>;
    settleBare: (work: () => Promise<SignInPayload>) => Promise<import("../kernel/refusal.js").UserError | SignInPayload>;
};
export declare class SignOutPayload {
    signedOut: boolean;
}
export declare class AddRolePayload {
    viewer: ViewerType;
}
export declare const addRoleResult: {
    type: object;
    settle: (scope: import("../kernel/scope.js").Scope, command: import("../kernel/idempotency.js").Command, work: () => Promise<AddRolePayload>) => Promise<import("../kernel/refusal.js").UserError | AddRolePayload>;
    settleAfter: <A>(scope: import("../kernel/scope.js").Scope, command: import("../kernel/idempotency.js").Command, steps: {
        before: () => Promise<A>;
        work: (answer: A) => Promise<AddRolePayload>;
    }) => Promise<import("../kernel/refusal.js").UserError | AddRolePayload>;
    settleHot: (scope: import("../kernel/scope.js").Scope, command: import("../kernel/idempotency.js").Command, work: (run: import("../kernel/idempotency.js").RunHot) => Promise<AddRolePayload>) => Promise<import("../kernel/refusal.js").UserError | AddRolePayload>;
    settleBare: (work: () => Promise<AddRolePayload>) => Promise<import("../kernel/refusal.js").UserError | AddRolePayload>;
};
export declare class EndSessionPayload {
    sessionId: string;
}
export declare const endSessionResult: {
    type: object;
    settle: (scope: import("../kernel/scope.js").Scope, command: import("../kernel/idempotency.js").Command, work: () => Promise<EndSessionPayload>) => Promise<import("../kernel/refusal.js").UserError | EndSessionPayload>;
    settleAfter: <A>(scope: import("../kernel/scope.js").Scope, command: import("../kernel/idempotency.js").Command, steps: {
        before: () => Promise<A>;
        work: (answer: A) => Promise<EndSessionPayload>;
    }) => Promise<import("../kernel/refusal.js").UserError | EndSessionPayload>;
    settleHot: (scope: import("../kernel/scope.js").Scope, command: import("../kernel/idempotency.js").Command, work: (run: import("../kernel/idempotency.js").RunHot) => Promise<EndSessionPayload>) => Promise<import("../kernel/refusal.js").UserError | EndSessionPayload>;
    settleBare: (work: () => Promise<EndSessionPayload>) => Promise<import("../kernel/refusal.js").UserError | EndSessionPayload>;
};
export declare class ChangePasswordPayload {
    viewer: ViewerType;
}
export declare const changePasswordResult: {
    type: object;
    settle: (scope: import("../kernel/scope.js").Scope, command: import("../kernel/idempotency.js").Command, work: () => Promise<ChangePasswordPayload>) => Promise<import("../kernel/refusal.js").UserError | ChangePasswordPayload>;
    settleAfter: <A>(scope: import("../kernel/scope.js").Scope, command: import("../kernel/idempotency.js").Command, steps: {
        before: () => Promise<A>;
        work: (answer: A) => Promise<ChangePasswordPayload>;
    }) => Promise<import("../kernel/refusal.js").UserError | ChangePasswordPayload>;
    settleHot: (scope: import("../kernel/scope.js").Scope, command: import("../kernel/idempotency.js").Command, work: (run: import("../kernel/idempotency.js").RunHot) => Promise<ChangePasswordPayload>) => Promise<import("../kernel/refusal.js").UserError | ChangePasswordPayload>;
    settleBare: (work: () => Promise<ChangePasswordPayload>) => Promise<import("../kernel/refusal.js").UserError | ChangePasswordPayload>;
};
export declare class StepUpPayload {
    viewer: ViewerType;
}
export declare const stepUpResult: {
    type: object;
    settle: (scope: import("../kernel/scope.js").Scope, command: import("../kernel/idempotency.js").Command, work: () => Promise<StepUpPayload>) => Promise<import("../kernel/refusal.js").UserError | StepUpPayload>;
    settleAfter: <A>(scope: import("../kernel/scope.js").Scope, command: import("../kernel/idempotency.js").Command, steps: {
        before: () => Promise<A>;
        work: (answer: A) => Promise<StepUpPayload>;
    }) => Promise<import("../kernel/refusal.js").UserError | StepUpPayload>;
    settleHot: (scope: import("../kernel/scope.js").Scope, command: import("../kernel/idempotency.js").Command, work: (run: import("../kernel/idempotency.js").RunHot) => Promise<StepUpPayload>) => Promise<import("../kernel/refusal.js").UserError | StepUpPayload>;
    settleBare: (work: () => Promise<StepUpPayload>) => Promise<import("../kernel/refusal.js").UserError | StepUpPayload>;
};
export declare class RequestEmailVerificationPayload {
    sent: boolean;
}
export declare const requestEmailVerificationResult: {
    type: object;
    settle: (scope: import("../kernel/scope.js").Scope, command: import("../kernel/idempotency.js").Command, work: () => Promise<RequestEmailVerificationPayload>) => Promise<import("../kernel/refusal.js").UserError | RequestEmailVerificationPayload>;
    settleAfter: <A>(scope: import("../kernel/scope.js").Scope, command: import("../kernel/idempotency.js").Command, steps: {
        before: () => Promise<A>;
        work: (answer: A) => Promise<RequestEmailVerificationPayload>;
    }) => Promise<import("../kernel/refusal.js").UserError | RequestEmailVerificationPayload>;
    settleHot: (scope: import("../kernel/scope.js").Scope, command: import("../kernel/idempotency.js").Command, work: (run: import("../kernel/idempotency.js").RunHot) => Promise<RequestEmailVerificationPayload>) => Promise<import("../kernel/refusal.js").UserError | RequestEmailVerificationPayload>;
    settleBare: (work: () => Promise<RequestEmailVerificationPayload>) => Promise<import("../kernel/refusal.js").UserError | RequestEmailVerificationPayload>;
};
export declare class VerifyEmailPayload {
    verified: boolean;
}
export declare const verifyEmailResult: {
    type: object;
    settle: (scope: import("../kernel/scope.js").Scope, command: import("../kernel/idempotency.js").Command, work: () => Promise<VerifyEmailPayload>) => Promise<import("../kernel/refusal.js").UserError | VerifyEmailPayload>;
    settleAfter: <A>(scope: import("../kernel/scope.js").Scope, command: import("../kernel/idempotency.js").Command, steps: {
        before: () => Promise<A>;
        work: (answer: A) => Promise<VerifyEmailPayload>;
    }) => Promise<import("../kernel/refusal.js").UserError | VerifyEmailPayload>;
    settleHot: (scope: import("../kernel/scope.js").Scope, command: import("../kernel/idempotency.js").Command, work: (run: import("../kernel/idempotency.js").RunHot) => Promise<VerifyEmailPayload>) => Promise<import("../kernel/refusal.js").UserError | VerifyEmailPayload>;
    settleBare: (work: () => Promise<VerifyEmailPayload>) => Promise<import("../kernel/refusal.js").UserError | VerifyEmailPayload>;
};
export declare class RequestPasswordResetPayload {
    accepted: boolean;
}
export declare const requestPasswordResetResult: {
    type: object;
    settle: (scope: import("../kernel/scope.js").Scope, command: import("../kernel/idempotency.js").Command, work: () => Promise<RequestPasswordResetPayload>) => Promise<import("../kernel/refusal.js").UserError | RequestPasswordResetPayload>;
    settleAfter: <A>(scope: import("../kernel/scope.js").Scope, command: import("../kernel/idempotency.js").Command, steps: {
        before: () => Promise<A>;
        work: (answer: A) => Promise<RequestPasswordResetPayload>;
    }) => Promise<import("../kernel/refusal.js").UserError | RequestPasswordResetPayload>;
    settleHot: (scope: import("../kernel/scope.js").Scope, command: import("../kernel/idempotency.js").Command, work: (run: import("../kernel/idempotency.js").RunHot) => Promise<RequestPasswordResetPayload>) => Promise<import("../kernel/refusal.js").UserError | RequestPasswordResetPayload>;
    settleBare: (work: () => Promise<RequestPasswordResetPayload>) => Promise<import("../kernel/refusal.js").UserError | RequestPasswordResetPayload>;
};
export declare class ResetPasswordPayload {
    reset: boolean;
}
export declare const resetPasswordResult: {
    type: object;
    settle: (scope: import("../kernel/scope.js").Scope, command: import("../kernel/idempotency.js").Command, work: () => Promise<ResetPasswordPayload>) => Promise<import("../kernel/refusal.js").UserError | ResetPasswordPayload>;
    settleAfter: <A>(scope: import("../kernel/scope.js").Scope, command: import("../kernel/idempotency.js").Command, steps: {
        before: () => Promise<A>;
        work: (answer: A) => Promise<ResetPasswordPayload>;
    }) => Promise<import("../kernel/refusal.js").UserError | ResetPasswordPayload>;
    settleHot: (scope: import("../kernel/scope.js").Scope, command: import("../kernel/idempotency.js").Command, work: (run: import("../kernel/idempotency.js").RunHot) => Promise<ResetPasswordPayload>) => Promise<import("../kernel/refusal.js").UserError | ResetPasswordPayload>;
    settleBare: (work: () => Promise<ResetPasswordPayload>) => Promise<import("../kernel/refusal.js").UserError | ResetPasswordPayload>;
};
