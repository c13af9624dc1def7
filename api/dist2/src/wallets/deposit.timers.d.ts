import type { Timer } from '../kernel/index.js';
export declare const depositTimers: Timer[];
/** Steps that wait for providers. One that somebody has begun to pay is asked about before it is given up. */
export declare const depositJobs: Timer[];
