import { Scope } from '../kernel/index.js';
import { DeleteFilterInput, MoveSavedFilterInput, RestoreFilterInput, SaveFilterInput } from './saved-filter.inputs.js';
import type { SavedFilterRow } from './saved-filter.row.js';
import { DeleteFilterPayload, MoveSavedFilterPayload, RestoreFilterPayload, SaveFilterPayload } from './saved-filter.type.js';
/** The filters of the feed that a worker keeps. */
export declare class SavedFilterResolver {
    savedFilters(scope: Scope): Promise<SavedFilterRow[]>;
    saveFilter(input: SaveFilterInput, scope: Scope): Promise<import("../kernel/refusal.js").UserError | SaveFilterPayload>;
    deleteFilter(input: DeleteFilterInput, scope: Scope): Promise<import("../kernel/refusal.js").UserError | DeleteFilterPayload>;
    restoreFilter(input: RestoreFilterInput, scope: Scope): Promise<import("../kernel/refusal.js").UserError | RestoreFilterPayload>;
    moveSavedFilter(input: MoveSavedFilterInput, scope: Scope): Promise<import("../kernel/refusal.js").UserError | MoveSavedFilterPayload>;
}
