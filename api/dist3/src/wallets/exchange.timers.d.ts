import { type Timer } from '../kernel/index.js';
/** Those that were exchanged stay: they tell the rate of a journal. The others go after the keys that lead to them. */
export declare const exchangeTimers: Timer[];
