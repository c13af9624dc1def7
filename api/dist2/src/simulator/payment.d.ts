export type Direction = 'payin' | 'payout';
export type SimulatedState = 'open' | 'authorised' | 'pending' | 'succeeded' | 'failed' | 'cancelled' | 'returned';
/** Why a payment is refused; each dialect has its own code for it. */
export type Refusal = 'no_account' | 'blocked' | 'limit' | 'funds' | 'decline' | 'wrong_pin';
/** One payment as the provider knows it. Never changed: each change is a new one in the journal. */
export interface Payment {
    readonly provider: string;
    readonly direction: Direction;
    /** The provider's own number of the attempt. */
    readonly id: string;
    /** The merchant's, by which the provider recognises a repeat. */
    readonly reference: string;
    readonly amount: string;
    readonly currency: string;
    /** The amount as it is told afterwards; another one only where a fault was asked for. */
    readonly told: string;
    /** The wallet, number or address at the other end. */
    readonly party: string;
    readonly state: SimulatedState;
    readonly refusal: Refusal | null;
    /** What the customer sees of a movement. */
    readonly trxId: string | null;
    readonly openedAt: number;
    readonly changedAt: number;
    /** What becomes of it by itself, and when. */
    readonly due: {
        readonly at: number;
        readonly to: SimulatedState;
    } | null;
    /** What the dialect needs later: a callback, a mode, wrong PINs. */
    readonly details: Readonly<Record<string, string>>;
}
/** Money that moved; `back` when it came back. The proof of what was paid, and how often. */
export interface Movement {
    readonly provider: string;
    readonly direction: Direction;
    readonly reference: string;
    readonly amount: string;
    readonly currency: string;
    readonly trxId: string;
    readonly back: boolean;
}
