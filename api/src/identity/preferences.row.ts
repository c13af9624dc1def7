export const Language = { BN: 'BN', EN: 'EN' } as const;
export type Language = keyof typeof Language;
export const Digits = { NATIVE: 'NATIVE', LATIN: 'LATIN' } as const;
export type Digits = keyof typeof Digits;
export const Theme = { SYSTEM: 'SYSTEM', LIGHT: 'LIGHT', DARK: 'DARK' } as const;
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
