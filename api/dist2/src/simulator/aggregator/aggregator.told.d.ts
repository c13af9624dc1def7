import type { Payment } from '../payment.js';
/** The merchant that the practice aggregator knows. */
export declare const aggregatorSandbox: {
    readonly login: "practice-login";
    readonly secret: "practice-aggregator-secret";
};
/** A payout in the aggregator's words. */
export declare const told: (payment: Payment) => {
    amount: string;
    currency: string;
    updated_at: string;
    status_reason?: string;
    id: string;
    external_id: string;
    operator_reference: string;
    status: string;
};
