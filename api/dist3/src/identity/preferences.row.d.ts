export declare const Language: {
    readonly BN: "BN";
    readonly EN: "EN";
};
export type Language = keyof typeof Language;
export declare const Digits: {
    readonly NATIVE: "NATIVE";
    readonly LATIN: "LATIN";
};
export type Digits = keyof typeof Digits;
export declare const Theme: {
    readonly SYSTEM: "SYSTEM";
    readonly LIGHT: "LIGHT";
    readonly DARK: "DARK";
};
export type Theme = keyof typeof Theme;
/** How a person likes pages and mails; null is as the browser says. */
export interface PreferencesRow {
    readonly language: Language | null;
    readonly digits: Digits | null;
    readonly theme: Theme | null;
    readonly dataSaver: boolean | null;
}
/** What is left out stays as it is. */
export type ChosenPreferences = Partial<PreferencesRow>;
