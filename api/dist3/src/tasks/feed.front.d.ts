import { type Hot } from '../kernel/index.js';
import type { Place } from './feed.statement.js';
/** The newest tasks as most people ask for them. */
export interface FrontAsk {
    /** Whose done and hidden tasks are left out; empty for those who do not work. */
    readonly me: string;
    /** Of that worker; empty for those who do not work: they see every task. */
    readonly country: string;
    readonly rows: number;
    readonly before_at: string | null;
    readonly before_id: string;
    readonly now: Date;
}
/**
 * The front of the feed: the newest of both audiences, as many cards as one page shows. It finds what feed.statement
 * finds, with less work since it does not say where a walk had to stop: who gets less than a page asks there. Whoever
 * asks at the same time shares the walk, and each task that several of them are shown is looked at once.
 */
export declare const feedFront: Hot<FrontAsk, Place>;
