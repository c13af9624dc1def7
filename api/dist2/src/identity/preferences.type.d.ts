import { Digits, Language, Theme, type ChosenPreferences, type PreferencesRow } from './preferences.row.js';
import { ViewerType } from './viewer.type.js';
export declare class PreferencesType implements PreferencesRow {
    language: Language | null;
    digits: Digits | null;
    theme: Theme | null;
    dataSaver: boolean | null;
}
export declare class UpdatePreferencesInput implements ChosenPreferences {
    language?: Language | null;
    digits?: Digits | null;
    theme?: Theme | null;
    dataSaver?: boolean | null;
    idempotencyKey?: string | null;
}
export declare class UpdatePreferencesPayload {
    viewer: ViewerType;
}
export declare const updatePreferencesResult: {
    type: object;
    settle: (scope: import("../kernel/scope.js").Scope, command: import("../kernel/idempotency.js").Command, work: () => Promise<UpdatePreferencesPayload>) => Promise<import("../kernel/refusal.js").UserError | UpdatePreferencesPayload>;
    settleAfter: <A>(scope: import("../kernel/scope.js").Scope, command: import("../kernel/idempotency.js").Command, steps: {
        before: () => Promise<A>;
        work: (answer: A) => Promise<UpdatePreferencesPayload>;
    }) => Promise<import("../kernel/refusal.js").UserError | UpdatePreferencesPayload>;
    settleHot: (scope: import("../kernel/scope.js").Scope, command: import("../kernel/idempotency.js").Command, work: (run: import("../kernel/idempotency.js").RunHot) => Promise<UpdatePreferencesPayload>) => Promise<import("../kernel/refusal.js").UserError | UpdatePreferencesPayload>;
    settleBare: (work: () => Promise<UpdatePreferencesPayload>) => Promise<import("../kernel/refusal.js").UserError | UpdatePreferencesPayload>;
};
