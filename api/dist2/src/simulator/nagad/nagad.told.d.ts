import type { Payment } from '../payment.js';
import type { Answer } from '../stage.js';
export declare const nagadSandbox: {
    readonly merchantId: "683002007104225";
};
/** A payment in Nagad's words. */
export declare const told: (payment: Payment) => Answer;
export declare const refused: (reason: string) => Answer;
