import type { Book } from './book.js';
import { type ControlState, type Plant, type WorstMode } from './control.state.js';
import { type FaultRule, type Faults } from './faults.js';
import type { Journal } from './journal.js';
import type { Direction, Payment } from './payment.js';
import type { Random } from './random.js';
import type { VirtualClock } from './virtual.clock.js';
interface Parts {
    readonly book: Book;
    readonly clock: VirtualClock;
    readonly journal: Journal;
    readonly random: Random;
}
/** What whoever tests may do to the providers. The same by HTTP, under /__control. */
export declare class Control {
    #private;
    private readonly parts;
    constructor(parts: Parts);
    get state(): ControlState;
    get inMaintenance(): boolean;
    /** Something goes wrong from now on. */
    fault(rule: FaultRule): void;
    /** Everything is well again; what happened stays. */
    clear(): void;
    /** All faults mixed, by the seed. */
    worst(mode?: Partial<WorstMode>): void;
    /** Lets that much time pass for the providers. */
    advance(ms: number): void;
    /** All calls answer 503 for so long. */
    maintenance(ms: number): void;
    /** The token desk turns everybody away for so long, and tokens that are out are worth nothing. */
    blockTokens({ provider, ms }: {
        provider: string;
        ms?: number;
    }): void;
    /** Where messages go: the merchant's address, without a path. Null: nowhere. */
    webhookTarget(url: string | null): void;
    /** The provider's list will say something that did not happen so. */
    plant(plant: Omit<Plant, 'at'>): void;
    /** Money that had moved comes back: a bounce of a payout, a charge-back of a payin. */
    giveBack(wish: {
        provider: string;
        direction: Direction;
        reference: string;
    }): Payment;
    /** What this call has to bear: set by hand, by magic number or address, by the worst mode. */
    faultsOf(operation: string, party: string): Faults;
}
export {};
