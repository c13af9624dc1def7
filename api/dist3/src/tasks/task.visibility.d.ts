import { type Currency, type MoneyInput, type Viewer } from '../kernel/index.js';
import type { MarketSettings } from '../config.js';
import { Binds } from './task.binds.js';
/** Which tasks a list is about. Slugs of categories; each word of `search` begins a word of title or steps. */
export interface TaskFilterValues {
    readonly categories?: readonly string[] | null;
    readonly minReward?: MoneyInput | null;
    readonly maxMinutes?: number | null;
    readonly search?: string | null;
}
/**
 * Who may read a task at all: its employer and moderators always, others once it was published. What was taken down
 * stays with those who worked on it. `t` is the task; `q.me` asks, empty when nobody is signed in.
 */
export declare const visible = "(q.moderates or t.employer_id = q.me or (t.published_at is not null\n  and (t.close_reason is distinct from 'TAKEN_DOWN'\n    or exists (select from submission w where w.worker_id = q.me and w.task_id = t.id))))";
/** Open to be taken now by somebody. */
export declare const openNow: (now: Date, binds: Binds) => string;
/** A free item that this worker has not done and not given back too often. */
export declare const itemFor: (me: string) => string;
export declare const workedOnBy: (me: string) => string;
/** Meant for this viewer, whether or not it is open or done: for a worker by country, not one's own, not hidden. */
export declare function meantFor(viewer: Viewer | null, binds: Binds): string;
/** For a worker: not done yet, or repeatable with items left. */
export declare const leftFor: (viewer: Viewer | null, binds: Binds) => string;
export declare const leftTo: (me: string) => string;
/** Of a task that this worker has been at: it may be taken again, and an item of it is left. */
export declare const mayTakeMore: (me: string) => string;
/** Workers see what they may take; everybody else the whole market. */
export declare const seesAsWorker: (viewer: Viewer | null) => viewer is Viewer;
/** Rewards of both currencies on one scale, exact. `rate` is the placeholder of BDT per USD in millionths. */
export declare const comparableReward: (rate: string) => string;
export declare const rateMicros: ({ bdtPerUsd }: MarketSettings) => bigint;
export declare function matches(filter: TaskFilterValues | null, market: MarketSettings, binds: Binds): string;
export declare const scaleOf: (currency: Currency, market: MarketSettings) => bigint;
