import type { Journal } from './journal.js';
import type { Direction, Payment } from './payment.js';
import type { VirtualClock } from './virtual.clock.js';
export type Changed = (payment: Payment) => void;
type Change = Partial<Pick<Payment, 'state' | 'refusal' | 'trxId' | 'due' | 'amount' | 'told' | 'party' | 'details'>>;
/** Every payment the providers know. What it says was in the journal first. */
export declare class Book {
    #private;
    private readonly journal;
    private readonly clock;
    constructor(journal: Journal, clock: VirtualClock);
    onChange(listener: Changed): void;
    open(payment: Omit<Payment, 'openedAt' | 'changedAt'>): Payment;
    change(payment: Payment, change: Change): Payment;
    find(provider: string, id: string): Payment | null;
    /** The one of this reference that counts: the one that moved money, or else the newest. */
    byReference(provider: string, direction: Direction, reference: string): Payment | null;
    /** Those that moved money, oldest first. */
    moved(provider: string): Payment[];
    /** Those that may yet move. */
    waiting(provider: string): Payment[];
    /** Makes happen whatever is due by now. */
    ripen(): void;
}
export declare const hasMoved: ({ state }: Payment) => boolean;
export {};
