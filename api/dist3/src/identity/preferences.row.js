export const Language = { BN: 'BN', EN: 'EN' };
export const Digits = { NATIVE: 'NATIVE', LATIN: 'LATIN' };
export const Theme = { SYSTEM: 'SYSTEM', LIGHT: 'LIGHT', DARK: 'DARK' };
//# sourceMappingURL=preferences.row.js.map