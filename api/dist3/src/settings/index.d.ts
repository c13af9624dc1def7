import { OperatorSettingResolver } from './setting.resolver.js';
export { refreshSettings, SETTINGS_CHANGED } from './operator-settings.service.js';
export declare const settingResolvers: readonly [typeof OperatorSettingResolver];
