import { type Timer } from '../kernel/index.js';
/** Nobody decided on a held one: it is sent. */
export declare const withdrawalTimers: Timer[];
/** Steps that wait for providers, so they run side by side and beside the timers. */
export declare const withdrawalJobs: Timer[];
