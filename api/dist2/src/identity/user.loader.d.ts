import DataLoader from 'dataloader';
import { type Scope } from '../kernel/index.js';
/** What everybody may know of a person. */
export interface UserRow {
    readonly id: string;
    readonly displayName: string;
}
/** People by id, one query for a whole answer. */
export declare class UserLoader extends DataLoader<string, UserRow | null> {
    constructor({ sql }: Scope);
}
/** Whose country the viewer may know: one's own, that of people who work for one, and everybody's for moderators. */
export declare class CountryLoader extends DataLoader<string, string | null> {
    constructor({ sql, viewer }: Scope);
}
