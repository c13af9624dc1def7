import { Scope } from '../kernel/index.js';
import type { PreferencesRow } from './preferences.row.js';
import { UpdatePreferencesInput, UpdatePreferencesPayload } from './preferences.type.js';
import { ViewerType } from './viewer.type.js';
export declare class PreferencesResolver {
    preferences({ userId }: ViewerType, scope: Scope): Promise<PreferencesRow>;
    updatePreferences(input: UpdatePreferencesInput, scope: Scope): Promise<import("../kernel/refusal.js").UserError | UpdatePreferencesPayload>;
}
