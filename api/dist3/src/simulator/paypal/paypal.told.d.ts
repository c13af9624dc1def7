import type { Payment } from '../payment.js';
/** An item of a batch in PayPal's words. */
export declare const itemOf: (payment: Payment) => {
    errors?: {
        name: string;
        message: string;
    };
    transaction_status: string;
    payout_batch_id: string;
    payout_item: {
        recipient_type: string;
        amount: {
            currency: string;
            value: string;
        };
        receiver: string;
        sender_item_id: string;
    };
    time_processed: string;
    transaction_id?: string;
    payout_item_id: string;
};
export declare const headerOf: (payment: Payment, status: string) => {
    payout_batch_id: string;
    batch_status: string;
    sender_batch_header: {
        sender_batch_id: string;
    };
};
export declare const eventTypeOf: ({ state }: Payment) => string;
