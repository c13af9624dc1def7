export type Language = 'bn' | 'en';
/** Runs nothing, loads nothing, is framed by nobody; its form goes to its own address. */
export declare const checkoutHeaders: {
    readonly 'content-type': "text/html; charset=utf-8";
    readonly 'cache-control': "no-store";
    readonly 'content-security-policy': `default-src 'none'; style-src 'sha256-${string}'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'`;
};
export interface Checkout {
    readonly brand: string;
    readonly amount: string;
    readonly currency: string;
    readonly invoice: string;
    readonly open: boolean;
    readonly wrongPin: boolean;
}
/** The provider's own page, where the customer says yes or no. Works without scripts. */
export declare function checkoutPage(checkout: Checkout, language: Language): string;
export declare const languageOf: (header: string | undefined) => Language;
