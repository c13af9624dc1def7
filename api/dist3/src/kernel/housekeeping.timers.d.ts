import type { Scope } from './scope.js';
import type { Timer } from './timer.js';
/**
 * What an idempotency key may still lead to stays longer than the key, or its repeat would find nothing: made before this,
 * it may go. A day more, as keys go in batches.
 */
export declare const madeBeforeKeys: (scope: Scope) => Date;
/**
 * Keeps the log and the idempotency keys from growing for ever; a batch each sweep. The oldest is asked for by its index:
 * looked for among all, it is nearly always missing, and that is found out by reading all.
 */
export declare const housekeepingTimers: readonly Timer[];
