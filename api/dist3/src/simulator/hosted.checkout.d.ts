import type { FastifyInstance } from 'fastify';
import type { Payment } from './payment.js';
import { type Stage } from './stage.js';
export type CheckoutEnd = 'success' | 'cancel' | 'failure';
/** A provider's own page, where its customer says yes, no, or a wrong PIN. */
export interface HostedCheckout {
    readonly provider: string;
    readonly brand: string;
    /** The name of the call in which the customer's yes moves the money; null: the merchant has to say yes as well. */
    readonly pays: string | null;
    /** Where the customer is sent back to. */
    readonly back: (payment: Payment, end: CheckoutEnd) => string;
}
/** `/checkout/:id`, under the provider's own prefix. */
export declare function hostedCheckoutRoutes(fastify: FastifyInstance, stage: Stage, hosted: HostedCheckout): void;
