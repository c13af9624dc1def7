import type { Config } from '../config.js';
import { type Amount } from '../kernel/index.js';
import type { PaymentMethod } from '../payments/index.js';
/** What somebody wants to pay in. */
export interface DepositWish {
    readonly method: PaymentMethod;
    readonly amount: Amount;
}
/** How long a checkout waits for its payer: from its creation, and from when it was begun. */
export declare const PATIENCE_MS: number;
/** @throws InvalidInputError with every bad field */
export declare function checkDeposit({ method, amount }: DepositWish, { isOffered, limits }: {
    readonly isOffered: boolean;
    readonly limits: Config['limits'];
}): void;
