import { type Scope } from '../kernel/index.js';
import type { ReconciliationResolution } from './reconciliation-item.row.js';
export interface Decision {
    readonly itemId: string;
    readonly resolution: ReconciliationResolution;
    readonly note: string;
}
/** What moderators decide of differences. All in the open transaction; each leaves a line of audit. */
export declare class ReconciliationItems {
    #private;
    private readonly scope;
    constructor(scope: Scope);
    /**
     * Decides; where much is at stake it is a proposal that another has to confirm.
     * @throws NotFoundError, InvalidTransitionError, InvalidInputError, FourEyesError
     */
    settle({ itemId, resolution, note }: Decision): Promise<void>;
    /** Another's proposal is right. @throws as settle */
    confirm(itemId: string, note: string): Promise<void>;
}
