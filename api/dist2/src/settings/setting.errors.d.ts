import { UserError } from '../kernel/index.js';
export declare class SettingChangedError extends UserError {
    version: number;
    constructor(version: number);
}
