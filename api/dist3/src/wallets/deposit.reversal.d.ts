import type { Scope } from '../kernel/index.js';
/** Takes a confirmed deposit back from its owner, then from their open slots, then from the platform. All in the open transaction. */
export declare function reverseDeposit({ sql, now }: Scope, id: string): Promise<void>;
