import { type Connection, type PageArgs, type Scope } from '../kernel/index.js';
export interface SettingChangeRow {
    readonly id: string;
    readonly key: string;
    readonly version: number;
    readonly from: string;
    readonly to: string;
    readonly note: string;
    readonly changedBy: string;
    readonly at: Date;
}
/** Newest first; of one setting, or of all. */
export declare const settingChanges: ({ sql }: Scope, key: string | null, page: PageArgs) => Promise<Connection<SettingChangeRow>>;
