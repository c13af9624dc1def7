import { type InputCheck } from '../kernel/index.js';
/** What an account wants to stand on its invoices. */
export interface BillingDetails {
    /** Null: its public name. */
    readonly name: string | null;
    readonly address: string | null;
    readonly vatId: string | null;
}
/** As it was typed; what is left out is no more. */
export type BillingWish = {
    readonly [part in keyof BillingDetails]?: string | null | undefined;
};
/** Everything wrong goes into `check`; what comes back is as it is stored. */
export declare function checkBillingDetails(check: InputCheck, wish: BillingWish): BillingDetails;
