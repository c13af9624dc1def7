import type { Direction } from './payment.js';
import type { Stage } from './stage.js';
export interface ListLine {
    readonly direction: Direction;
    readonly reference: string;
    readonly amount: string;
    readonly currency: string;
    readonly trxId: string;
    readonly returned: boolean;
    /** When it moved; when it came back, for what did. */
    readonly at: number;
}
/** What a provider's own list says of a span: what moved, and the differences that were planted. */
export declare function transactionList(stage: Stage, provider: string, { from, to }: {
    from: number;
    to: number;
}): ListLine[];
