import { type Scope } from '../kernel/index.js';
import { type SavedFilterRow } from './saved-filter.row.js';
import type { TaskSort } from './task.status.js';
import type { TaskFilterValues } from './task.visibility.js';
export interface FilterWish {
    /** Null for a new one. */
    readonly filterId?: string | null;
    readonly name: string;
    /** Of a kept one: null leaves it as it is. */
    readonly filter?: TaskFilterValues | null;
    readonly sort?: TaskSort | null;
}
/** The filters of the feed that the viewer keeps; nobody else knows of them. */
export declare class SavedFilters {
    #private;
    private readonly scope;
    constructor(scope: Scope);
    /** In the order that the viewer gave them. */
    all(): Promise<SavedFilterRow[]>;
    find(id: string): Promise<SavedFilterRow | null>;
    /** In the open transaction. @throws InvalidInputError, NotFoundError, LimitReachedError */
    save(wish: FilterWish): Promise<string>;
    /** In the open transaction. @throws NotFoundError */
    delete(id: string): Promise<void>;
    /** In the open transaction. @throws NotFoundError, InvalidInputError where another has its name now, LimitReachedError */
    restore(id: string): Promise<void>;
    /** Counts places from 1. In the open transaction. @throws NotFoundError, InvalidInputError */
    move(id: string, place: number): Promise<void>;
}
