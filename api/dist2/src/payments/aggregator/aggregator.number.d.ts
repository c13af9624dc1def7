import type { PaymentMethod } from '../payment.method.js';
/** A mobile number; Rocket's accounts have a digit more than the number they belong to, which many people write. */
export declare function aggregatorNumber(text: string, method: PaymentMethod): string | null;
