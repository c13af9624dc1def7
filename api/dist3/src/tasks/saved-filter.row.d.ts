import { type Currency, type MoneyType } from '../kernel/index.js';
import type { TaskSort } from './task.status.js';
import type { TaskFilterValues } from './task.visibility.js';
/** A filter as it is kept: the same one is always the same text, and what asks for nothing is not there. */
interface KeptFilter {
    readonly categories?: readonly string[];
    readonly minReward?: {
        readonly micros: string;
        readonly currency: Currency;
    };
    readonly maxMinutes?: number;
    readonly search?: string;
}
export interface StoredSavedFilter {
    id: string;
    name: string;
    filter: KeptFilter;
    sort: TaskSort;
}
/** What it asks for, each field as TaskFilter takes it. */
export interface FilterTerms {
    readonly categories: readonly string[];
    readonly minReward: MoneyType | null;
    readonly maxMinutes: number | null;
    readonly search: string | null;
}
/** A filter of the feed under its worker's name for it. */
export interface SavedFilterRow {
    readonly id: string;
    readonly name: string;
    readonly filter: FilterTerms;
    readonly sort: TaskSort;
}
export declare const savedFilterColumns = "id, name, filter, sort";
export declare function toSavedFilterRow({ id, name, filter, sort }: StoredSavedFilter): SavedFilterRow;
export declare function toKeptFilter({ categories, minReward, maxMinutes, search }: TaskFilterValues): KeptFilter;
export {};
