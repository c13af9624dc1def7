import { OperatorSettingResolver } from './setting.resolver.js';
export { refreshSettings, SETTINGS_CHANGED } from './operator-settings.service.js';
export const settingResolvers = [OperatorSettingResolver];
//# sourceMappingURL=index.js.map