import { MoneyType, Node, Scope } from '../kernel/index.js';
import type { FilterTerms, SavedFilterRow } from './saved-filter.row.js';
import { TaskSort } from './task.status.js';
export declare class FilterTermsType implements FilterTerms {
    categories: string[];
    minReward: MoneyType | null;
    maxMinutes: number | null;
    search: string | null;
}
export declare class SavedFilterType extends Node implements SavedFilterRow {
    name: string;
    filter: FilterTermsType;
    sort: TaskSort;
}
/** Keeps the id alone and reads the filter afresh. */
declare abstract class SavedFilterPayload {
    filterId: string;
    savedFilter(scope: Scope): Promise<SavedFilterRow | null>;
}
export declare class SaveFilterPayload extends SavedFilterPayload {
}
export declare const saveFilterResult: {
    type: object;
    settle: (scope: Scope, command: import("../kernel/idempotency.js").Command, work: () => Promise<SaveFilterPayload>) => Promise<import("../kernel/refusal.js").UserError | SaveFilterPayload>;
    settleAfter: <A>(scope: Scope, command: import("../kernel/idempotency.js").Command, steps: {
        before: () => Promise<A>;
        work: (answer: A) => Promise<SaveFilterPayload>;
    }) => Promise<import("../kernel/refusal.js").UserError | SaveFilterPayload>;
    settleHot: (scope: Scope, command: import("../kernel/idempotency.js").Command, work: (run: import("../kernel/idempotency.js").RunHot) => Promise<SaveFilterPayload>) => Promise<import("../kernel/refusal.js").UserError | SaveFilterPayload>;
    settleBare: (work: () => Promise<SaveFilterPayload>) => Promise<import("../kernel/refusal.js").UserError | SaveFilterPayload>;
};
export declare class DeleteFilterPayload {
    deletedId: string;
}
export declare const deleteFilterResult: {
    type: object;
    settle: (scope: Scope, command: import("../kernel/idempotency.js").Command, work: () => Promise<DeleteFilterPayload>) => Promise<import("../kernel/refusal.js").UserError | DeleteFilterPayload>;
    settleAfter: <A>(scope: Scope, command: import("../kernel/idempotency.js").Command, steps: {
        before: () => Promise<A>;
        work: (answer: A) => Promise<DeleteFilterPayload>;
    }) => Promise<import("../kernel/refusal.js").UserError | DeleteFilterPayload>;
    settleHot: (scope: Scope, command: import("../kernel/idempotency.js").Command, work: (run: import("../kernel/idempotency.js").RunHot) => Promise<DeleteFilterPayload>) => Promise<import("../kernel/refusal.js").UserError | DeleteFilterPayload>;
    settleBare: (work: () => Promise<DeleteFilterPayload>) => Promise<import("../kernel/refusal.js").UserError | DeleteFilterPayload>;
};
export declare class RestoreFilterPayload extends SavedFilterPayload {
}
export declare const restoreFilterResult: {
    type: object;
    settle: (scope: Scope, command: import("../kernel/idempotency.js").Command, work: () => Promise<RestoreFilterPayload>) => Promise<import("../kernel/refusal.js").UserError | RestoreFilterPayload>;
    settleAfter: <A>(scope: Scope, command: import("../kernel/idempotency.js").Command, steps: {
        before: () => Promise<A>;
        work: (answer: A) => Promise<RestoreFilterPayload>;
    }) => Promise<import("../kernel/refusal.js").UserError | RestoreFilterPayload>;
    settleHot: (scope: Scope, command: import("../kernel/idempotency.js").Command, work: (run: import("../kernel/idempotency.js").RunHot) => Promise<RestoreFilterPayload>) => Promise<import("../kernel/refusal.js").UserError | RestoreFilterPayload>;
    settleBare: (work: () => Promise<RestoreFilterPayload>) => Promise<import("../kernel/refusal.js").UserError | RestoreFilterPayload>;
};
export declare class MoveSavedFilterPayload {
    savedFilters(scope: Scope): Promise<SavedFilterRow[]>;
}
export declare const moveSavedFilterResult: {
    type: object;
    settle: (scope: Scope, command: import("../kernel/idempotency.js").Command, work: () => Promise<MoveSavedFilterPayload>) => Promise<import("../kernel/refusal.js").UserError | MoveSavedFilterPayload>;
    settleAfter: <A>(scope: Scope, command: import("../kernel/idempotency.js").Command, steps: {
        before: () => Promise<A>;
        work: (answer: A) => Promise<MoveSavedFilterPayload>;
    }) => Promise<import("../kernel/refusal.js").UserError | MoveSavedFilterPayload>;
    settleHot: (scope: Scope, command: import("../kernel/idempotency.js").Command, work: (run: import("../kernel/idempotency.js").RunHot) => Promise<MoveSavedFilterPayload>) => Promise<import("../kernel/refusal.js").UserError | MoveSavedFilterPayload>;
    settleBare: (work: () => Promise<MoveSavedFilterPayload>) => Promise<import("../kernel/refusal.js").UserError | MoveSavedFilterPayload>;
};
export {};
