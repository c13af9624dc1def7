import type { Payment, Refusal } from '../payment.js';
import type { Answer } from '../stage.js';
export declare const skrillSandbox: {
    readonly email: "merchant@kajlet.test";
    readonly apiPassword: "practice-skrill-pass-1";
};
export declare const ERRORS: Readonly<Record<Refusal, string>>;
export declare const xml: (content: string) => Answer;
export declare const error: (message: string) => Answer;
export declare const plain: (body: string) => Answer;
export declare const transaction: (payment: Payment) => Answer;
/** The answer to a question about one transaction. */
export declare function status(payment: Payment): Answer;
