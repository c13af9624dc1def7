import { type Scope, type Shared, type Sql } from '../kernel/index.js';
import { type Setting } from './setting.registry.js';
export interface SettingChangeWish {
    readonly key: string;
    readonly value: string;
    readonly note: string;
    readonly expectedVersion: number;
}
/** One setting as it is now. */
export interface OperatorSettingRow extends Pick<Setting, 'key' | 'kind' | 'unit' | 'minimum' | 'maximum'> {
    readonly value: string;
    /** What the environment, or the published terms, say. */
    readonly fallback: string;
    /** 0 until it was first changed. */
    readonly version: number;
    readonly changedAt: Date | null;
}
/** Numbers of the marketplace, and who changed them. */
export declare class OperatorSettings {
    #private;
    private readonly scope;
    constructor(scope: Scope);
    all(): Promise<OperatorSettingRow[]>;
    one(key: string): Promise<OperatorSettingRow | null>;
    /** In the open transaction. @throws NotFoundError, InvalidInputError, SettingChangedError */
    change({ key, value, note, expectedVersion }: SettingChangeWish): Promise<void>;
}
/** Every node hears of it and reads the settings anew. */
export declare const SETTINGS_CHANGED = "settings.changed";
/**
 * From now on this process works with what the table says; a value that no longer makes sense is left out. One reading
 * after the other: of two at once the older might be the last to arrive.
 */
export declare function refreshSettings(shared: Shared, sql: Pick<Sql, 'rows'>): Promise<void>;
