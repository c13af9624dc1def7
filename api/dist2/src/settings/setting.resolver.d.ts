import { PageArgs, Scope, type Connection } from '../kernel/index.js';
import { type OperatorSettingRow } from './operator-settings.service.js';
import { type SettingChangeRow } from './setting-changes.loader.js';
import { ChangeOperatorSettingInput, ChangeOperatorSettingPayload } from './setting.type.js';
export declare class OperatorSettingResolver {
    operatorSettings(scope: Scope): Promise<OperatorSettingRow[]>;
    operatorSettingChanges(key: string | null | undefined, page: PageArgs, scope: Scope): Promise<Connection<SettingChangeRow>>;
    changeOperatorSetting(input: ChangeOperatorSettingInput, scope: Scope): Promise<import("../kernel/refusal.js").UserError | ChangeOperatorSettingPayload>;
    setting({ key }: ChangeOperatorSettingPayload, scope: Scope): Promise<OperatorSettingRow>;
}
