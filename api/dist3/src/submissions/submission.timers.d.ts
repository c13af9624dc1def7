import { type Timer } from '../kernel/index.js';
export declare const submissionTimers: Timer[];
