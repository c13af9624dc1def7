import { type Scope } from '../kernel/index.js';
import type { CategoryRow } from './task.row.js';
/** The catalogue. It is small and read whole. */
export declare class Categories {
    private readonly scope;
    constructor(scope: Scope);
    /** In their order, as this process read them within the last minute. */
    all(): Promise<CategoryRow[]>;
    /**
     * By id, as this process read it within the last minute: for lists, whose every row would carry its category's names.
     * One that is not known yet is a reason to read again. As long as nothing of the catalogue changes, the same objects.
     */
    known(wanted: readonly string[]): Promise<ReadonlyMap<string, CategoryRow>>;
    byId(id: string): Promise<CategoryRow | null>;
    bySlug(slug: string): Promise<CategoryRow | null>;
}
/** In the language asked for ("bn-BD" is "bn"), else in English. */
export declare function categoryName({ names }: Pick<CategoryRow, 'names'>, locale: string): string;
