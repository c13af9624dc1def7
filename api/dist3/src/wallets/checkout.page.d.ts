import type { Deposit } from './deposit.entity.js';
import { type Language } from './checkout.texts.js';
/** The page runs nothing and loads nothing, nobody may frame it, and its form goes nowhere else. */
export declare const pageHeaders: {
    readonly 'content-type': "text/html; charset=utf-8";
    readonly 'cache-control': "no-store";
    readonly 'content-security-policy': `default-src 'none'; style-src 'sha256-${string}'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'`;
    readonly 'x-frame-options': "DENY";
    readonly 'x-robots-tag': "noindex";
};
/** What to pay with the choice, or what became of it. */
export declare function depositPage(deposit: Deposit, { language, now, back, returned }: {
    language: Language;
    now: Date;
    back: string;
    returned: boolean;
}): string;
export declare const plainPage: (what: "unknown" | "unclear" | "away", language: Language) => string;
