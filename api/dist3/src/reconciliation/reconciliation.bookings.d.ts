import { type Scope } from '../kernel/index.js';
import { type OurRecord } from './compare.rules.js';
import type { StoredItem } from './reconciliation-item.row.js';
type Item = StoredItem;
/** What it does to the books that a provider's list is right and ours is not. All in the open transaction. */
export declare class ReconciliationBookings {
    #private;
    private readonly scope;
    constructor(scope: Scope);
    /** `ours` as it is now. @throws InvalidTransitionError where the books cannot follow */
    acceptTheirs(item: Item, ours: OurRecord | null): Promise<void>;
}
export {};
