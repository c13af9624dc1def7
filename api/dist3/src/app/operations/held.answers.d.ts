import type { Clock } from '../../kernel/index.js';
import type { WrittenAnswer } from './compiled.operation.js';
/**
 * One reading of a page for all who ask for it in the same moment with the same eyes. An answer is given for `holdMs` from
 * when its reading began, so whatever any node committed longer ago is in it; and it is forgotten when this node commits
 * anything, so who did something here sees it at once.
 */
export declare class HeldAnswers {
    #private;
    private readonly clock;
    private readonly holdMs;
    constructor(clock: Clock, holdMs: number);
    get size(): number;
    /** Something was committed here. A reading that is under way began before it and is for those who wait for it only. */
    forget(): void;
    /** What went wrong is answered to those who wait for it, and to nobody else. */
    answer(key: string, read: () => Promise<WrittenAnswer>): Promise<WrittenAnswer>;
}
