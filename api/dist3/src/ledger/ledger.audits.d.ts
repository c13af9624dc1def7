import { type Timer } from '../kernel/index.js';
/** Every minute what has changed, every night everything; one node at a time, whoever is first. */
export declare const ledgerAudits: readonly Timer[];
