import { HotList } from '../kernel/index.js';
import { type Glimpse } from './task-faces.service.js';
import type { TaskSort } from './task.status.js';
/** One page of the feed as it is asked of the database. */
export interface FeedAsk {
    /** Whose done and hidden tasks are left out; empty for those who do not work. */
    readonly me: string;
    /** Of that worker; empty where the tasks of all countries are listed. */
    readonly country: string;
    readonly rows: number;
    /** Slugs as a JSON array; null: every category. */
    readonly categories: string | null;
    /** Least rewards, micro-units. */
    readonly least_usd: string;
    readonly least_bdt: string;
    readonly most_minutes: number;
    readonly search: string | null;
    /** Where the page begins, exclusive: NEWEST by time, the others by the key in each currency. */
    readonly before_at: string | null;
    readonly before_usd: string | null;
    readonly before_bdt: string | null;
    /** Ids break ties; of a currency whose key has no tie there, empty. */
    readonly before_id: string;
    readonly before_usd_id: string;
    readonly before_bdt_id: string;
    /** BDT of one USD, in millionths. */
    readonly rate: string;
    readonly now: Date;
}
/** A task on the list. */
export interface Place extends Glimpse {
    /** What the list is ordered by, as text, so that no microsecond is lost. */
    readonly sort_key: string;
}
/** A task, or where the walk had to end (cut), or both; neither for an empty page of a feed that was seen whole. */
export interface FeedRow extends Partial<Place> {
    readonly cut_key: string | null;
    readonly cut_id: string | null;
    /** The worker has been at it before. */
    readonly touched?: boolean;
}
/** What decides about the text of the statement; everything else is values. */
export interface FeedShape {
    readonly sort: TaskSort;
    /** Category by category, each along its own index; else all of them in one walk. */
    readonly byCategory: boolean;
    readonly bySearch: boolean;
    /** With what a worker did already, or gave back too often; only what is hidden is left out. */
    readonly ineligible: boolean;
    /** Index rows that one stream may pass. */
    readonly budget: number;
    /** Tasks that may be looked at after that. */
    readonly candidates: number;
}
/** The statement of a shape; there are a few dozen at most. */
export declare function feedStatement(shape: FeedShape): HotList<FeedAsk, FeedRow>;
