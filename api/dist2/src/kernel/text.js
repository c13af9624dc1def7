/** Spaces, joiners, direction marks and their like, and nothing else. */
const INVISIBLE = /^[\s\p{Z}\p{Cf}]*$/u;
/**
 * What a person typed, as it is stored: NFC (Bengali য় has two spellings), trimmed.
 * Empty where nothing of it can be seen. Null where it holds NUL, lone surrogates or control characters other than line breaks and tabs.
 */
export function cleanText(text) {
    // eslint-disable-next-line no-control-regex -- control characters are exactly what is looked for
    if (!text.isWellFormed() || /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/.test(text))
        return null;
    return INVISIBLE.test(text) ? '' : text.normalize('NFC').trim();
}
/** Length as a reader counts it, not in UTF-16 units. */
export const lengthOf = (text) => [...text].length;
/** Bengali digits as 0 to 9: people type numbers in the script of their keyboard. */
export const westernDigits = (text) => text.replace(/[\u09e6-\u09ef]/g, (digit) => String(digit.charCodeAt(0) - 0x9e6));
//# sourceMappingURL=text.js.map