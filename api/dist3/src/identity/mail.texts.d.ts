/** Subject and body in the reader's language. */
export interface Letter {
    readonly subject: string;
    readonly body: string;
}
type Texts = Record<'bn' | 'en', (link: string) => Letter>;
/** Each is about one thing that somebody did just now; there are no digests. */
export declare const letters: {
    verification: Texts;
    passwordReset: Texts;
    passwordChanged: Texts;
    payoutMethodAdded: Texts;
};
export type LetterKind = keyof typeof letters;
export declare const letterOf: (kind: LetterKind, locale: string, link: string) => Letter;
export {};
