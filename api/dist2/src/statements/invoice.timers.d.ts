import type { Timer } from '../kernel/index.js';
/** On the first day of a month, an hour after the last one ended in Dhaka; beside the timers, for its size. */
export declare const invoiceJobs: Timer[];
