import type { Payment } from '../payment.js';
/** The number a payment is validated by. */
export declare const validationId: ({ id }: Payment) => string;
/** A payment in SSLCommerz's words. */
export declare function told(payment: Payment): Record<string, string>;
