import DataLoader from 'dataloader';
import type { Role, Scope } from '../kernel/index.js';
import type { PreferencesRow } from './preferences.row.js';
/** What only the owner of an account sees of it. */
export interface OwnAccount {
    readonly id: string;
    readonly email: string;
    readonly emailVerified: boolean;
    readonly roles: readonly Role[];
    readonly preferences: PreferencesRow;
}
export declare class OwnAccountLoader extends DataLoader<string, OwnAccount> {
    constructor({ sql, me }: Scope);
}
