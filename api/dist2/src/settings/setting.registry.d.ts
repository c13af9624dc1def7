import type { Config } from '../config.js';
/** SHARE: a part of 1. AMOUNT: money of the unit's currency. COUNT: a whole number of the unit. */
export declare const SettingKind: {
    readonly SHARE: "SHARE";
    readonly AMOUNT: "AMOUNT";
    readonly COUNT: "COUNT";
};
export type SettingKind = keyof typeof SettingKind;
export declare const SettingUnit: {
    readonly NONE: "NONE";
    readonly USD: "USD";
    readonly BDT: "BDT";
    readonly MINUTES: "MINUTES";
    readonly HOURS: "HOURS";
    readonly DAYS: "DAYS";
    readonly SECONDS: "SECONDS";
};
export type SettingUnit = keyof typeof SettingUnit;
/** One number, where it stands in the configuration and which values make sense. All as canonical decimals. */
export interface Setting {
    readonly key: string;
    readonly kind: SettingKind;
    readonly unit: SettingUnit;
    readonly minimum: string;
    readonly maximum: string;
    readonly path: readonly string[];
    /** A number in the configuration is so many times the setting; null: it is kept as text. */
    readonly factor: number | null;
}
/** Every number an operator may change while the marketplace runs. What was agreed before a change stays as it was. */
export declare const settings: readonly Setting[];
/** What a setting must not fall below, or not rise above, by another setting; both null for most. */
export declare const boundsBeside: (key: string) => {
    readonly below: string | null;
    readonly above: string | null;
};
export declare const settingOf: (key: string) => Setting | null;
/** The value in canonical form, or why it is none: INVALID, TOO_SMALL, TOO_LARGE. */
export declare function parseSetting({ kind, minimum, maximum }: Setting, text: string): {
    readonly ok: true;
    readonly value: string;
} | {
    readonly ok: false;
    readonly code: string;
};
/** As the configuration says it. */
export declare function readSetting(config: Config, { path, factor }: Setting): string;
/** The configuration with one number changed. */
export declare function withSetting(config: Config, { path, factor }: Setting, value: string): Config;
