/**
 * What a person typed, as it is stored: NFC (Bengali য় has two spellings), trimmed.
 * Empty where nothing of it can be seen. Null where it holds NUL, lone surrogates or control characters other than line breaks and tabs.
 */
export declare function cleanText(text: string): string | null;
/** Length as a reader counts it, not in UTF-16 units. */
export declare const lengthOf: (text: string) => number;
/** Bengali digits as 0 to 9: people type numbers in the script of their keyboard. */
export declare const westernDigits: (text: string) => string;
