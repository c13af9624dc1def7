import { type Scope } from '../../kernel/index.js';
export interface Queue {
    readonly waiting: number;
    readonly oldestAt: Date | null;
}
interface StoredQueue {
    readonly name: 'tasks' | 'disputes' | 'unanswered' | 'payouts' | 'differences';
    readonly waiting: number;
    readonly oldest: string | null;
}
/** What waits for moderators, all on one snapshot. */
export declare class OversightQueues {
    private readonly scope;
    constructor(scope: Scope);
    read(): Promise<Record<StoredQueue['name'], Queue>>;
}
export {};
