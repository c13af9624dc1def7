import { TaskFilter } from './task.inputs.js';
import { TaskSort } from './task.status.js';
/** A key makes a repeat harmless. */
declare abstract class SavedFilterCommandInput {
    filterId: string;
    idempotencyKey?: string | null;
}
export declare class SaveFilterInput {
    filterId?: string | null;
    name: string;
    filter?: TaskFilter | null;
    sort?: TaskSort | null;
    idempotencyKey?: string | null;
}
export declare class DeleteFilterInput extends SavedFilterCommandInput {
}
export declare class RestoreFilterInput extends SavedFilterCommandInput {
}
export declare class MoveSavedFilterInput extends SavedFilterCommandInput {
    place: number;
}
export {};
