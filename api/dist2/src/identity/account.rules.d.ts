import { type InputCheck, type Role } from '../kernel/index.js';
/** What makes an account, as it was typed. */
export interface NewAccount {
    readonly email: string;
    readonly password: string;
    readonly displayName: string;
    readonly country: string;
    readonly roles: readonly Role[];
}
/** Where the people of the demo have their mailboxes. Everybody knows their password. */
export declare const DEMO_DOMAIN = "demo.kajlet.test";
/** The one spelling under which a mailbox is known; null where the text is no e-mail address. */
export declare function emailOf(text: string): string | null;
/** A password as it is hashed: the same key strokes give the same bytes on every device. Null for broken text. */
export declare const passwordOf: (text: string) => string | null;
export declare function checkEmail(check: InputCheck, text: string): string;
/** A new password under the given name; `email` because people like to use it twice. */
export declare function checkNewPassword(check: InputCheck, field: string, { text, email }: {
    text: string;
    email: string;
}): string;
/** Everything wrong goes into `check`; what comes back is as it is stored. */
export declare function checkAccount(check: InputCheck, account: NewAccount): NewAccount;
