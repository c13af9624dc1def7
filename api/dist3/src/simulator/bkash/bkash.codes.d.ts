import type { Refusal } from '../payment.js';
import type { Answer } from '../stage.js';
/** What bKash calls things that went wrong. */
export declare const bkashCodes: {
    readonly invalidPayment: readonly ["2002", "Invalid Payment ID"];
    readonly invalidAmount: readonly ["2006", "Invalid Amount"];
    readonly invalidCurrency: readonly ["2007", "Invalid Currency"];
    readonly wrongPin: readonly ["2014", "Wrong PIN"];
    readonly funds: readonly ["2023", "Insufficient Balance"];
    readonly duplicate: readonly ["2029", "Duplicate for All Transactions"];
    readonly invalidInvoice: readonly ["2031", "Invalid Merchant Invoice Number"];
    readonly notFound: readonly ["2033", "Transaction Not Found"];
    readonly limit: readonly ["2038", "The transaction amount exceeds the limit of the receiver"];
    readonly blocked: readonly ["2039", "The account of the receiver is in a state which prohibits the transaction"];
    readonly invalidState: readonly ["2056", "Invalid Payment State"];
    readonly noAccount: readonly ["2057", "Not a bKash Account"];
    readonly completed: readonly ["2062", "The payment has already been completed"];
    readonly missing: readonly ["2065", "Mandatory field missing"];
    readonly cancelled: readonly ["2069", "The transaction has already been cancelled"];
    readonly decline: readonly ["2127", "Payment has been failed"];
};
export type BkashCode = keyof typeof bkashCodes;
/** The tokenized calls tell failures as a status, with HTTP 200. */
export declare const failure: (code: BkashCode) => Answer;
/** The older payout calls tell them as an error, with HTTP 200 as well. */
export declare const error: (code: BkashCode) => Answer;
export declare const codeOf: Readonly<Record<Refusal, BkashCode>>;
