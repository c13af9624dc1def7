import type { Faults } from './faults.js';
import type { Payment, Refusal } from './payment.js';
import type { Random } from './random.js';
import type { Stage } from './stage.js';
export declare const refusalIn: (faults: Faults) => Refusal | null;
/** What the faults make of money that is about to move: at once, later, told wrongly, coming back. */
export declare function settlementOf(payment: Pick<Payment, 'amount' | 'details'>, faults: Faults, at: number): Pick<Payment, 'state' | 'told' | 'due' | 'details'>;
/** Ten letters and digits, as on a receipt. */
export declare const newTrxId: (random: Random) => string;
/** A new payout, as its faults will have it: moved, pending or refused. */
export declare function openPayout({ book, clock, random }: Pick<Stage, 'book' | 'clock' | 'random'>, wish: Pick<Payment, 'provider' | 'reference' | 'amount' | 'currency' | 'party'> & {
    readonly id?: string;
}, { faults, refusal }: {
    readonly faults: Faults;
    readonly refusal?: Refusal | null;
}): Payment;
