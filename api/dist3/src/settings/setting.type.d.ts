import type { OperatorSettingRow } from './operator-settings.service.js';
import type { SettingChangeRow } from './setting-changes.loader.js';
import { SettingKind, SettingUnit } from './setting.registry.js';
export declare class OperatorSettingType implements OperatorSettingRow {
    key: string;
    kind: SettingKind;
    unit: SettingUnit;
    value: string;
    fallback: string;
    minimum: string;
    maximum: string;
    version: number;
    changedAt: Date | null;
}
export declare class OperatorSettingChangeType implements SettingChangeRow {
    id: string;
    key: string;
    version: number;
    from: string;
    to: string;
    note: string;
    changedBy: string;
    at: Date;
}
export declare const OperatorSettingChangeConnection: {
    new (): {
        edges: {
            cursor: string;
            node: OperatorSettingChangeType;
        }[];
        nodes: OperatorSettingChangeType[];
        pageInfo: import("../kernel/connection.js").PageInfo;
    };
};
export declare class ChangeOperatorSettingInput {
    key: string;
    value: string;
    note: string;
    expectedVersion: number;
    idempotencyKey: string;
}
export declare class ChangeOperatorSettingPayload {
    key: string;
}
export declare const changeOperatorSettingResult: {
    type: object;
    settle: (scope: import("../kernel/scope.js").Scope, command: import("../kernel/idempotency.js").Command, work: () => Promise<ChangeOperatorSettingPayload>) => Promise<import("../kernel/refusal.js").UserError | ChangeOperatorSettingPayload>;
    settleAfter: <A>(scope: import("../kernel/scope.js").Scope, command: import("../kernel/idempotency.js").Command, steps: {
        before: () => Promise<A>;
        work: (answer: A) => Promise<ChangeOperatorSettingPayload>;
    }) => Promise<import("../kernel/refusal.js").UserError | ChangeOperatorSettingPayload>;
    settleHot: (scope: import("../kernel/scope.js").Scope, command: import("../kernel/idempotency.js").Command, work: (run: import("../kernel/idempotency.js").RunHot) => Promise<ChangeOperatorSettingPayload>) => Promise<import("../kernel/refusal.js").UserError | ChangeOperatorSettingPayload>;
    settleBare: (work: () => Promise<ChangeOperatorSettingPayload>) => Promise<import("../kernel/refusal.js").UserError | ChangeOperatorSettingPayload>;
};
