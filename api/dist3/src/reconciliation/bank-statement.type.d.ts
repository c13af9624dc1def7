export declare class ImportBankStatementInput {
    from: string;
    to: string;
    csv: string;
    idempotencyKey: string;
}
export declare class ImportBankStatementPayload {
    added: number;
    known: number;
    from: string;
    to: string;
}
export declare const importBankStatementResult: {
    type: object;
    settle: (scope: import("../kernel/scope.js").Scope, command: import("../kernel/idempotency.js").Command, work: () => Promise<ImportBankStatementPayload>) => Promise<import("../kernel/refusal.js").UserError | ImportBankStatementPayload>;
    settleAfter: <A>(scope: import("../kernel/scope.js").Scope, command: import("../kernel/idempotency.js").Command, steps: {
        before: () => Promise<A>;
        work: (answer: A) => Promise<ImportBankStatementPayload>;
    }) => Promise<import("../kernel/refusal.js").UserError | ImportBankStatementPayload>;
    settleHot: (scope: import("../kernel/scope.js").Scope, command: import("../kernel/idempotency.js").Command, work: (run: import("../kernel/idempotency.js").RunHot) => Promise<ImportBankStatementPayload>) => Promise<import("../kernel/refusal.js").UserError | ImportBankStatementPayload>;
    settleBare: (work: () => Promise<ImportBankStatementPayload>) => Promise<import("../kernel/refusal.js").UserError | ImportBankStatementPayload>;
};
