import { type Scope } from '../kernel/index.js';
import type { StoredWithdrawal } from './withdrawal.row.js';
type Weighed = Pick<StoredWithdrawal, 'user_id' | 'payout_method_id' | 'currency' | 'amount'>;
/** Why a moderator should look first; null where nobody needs to. */
export declare function riskOf(scope: Scope, withdrawal: Weighed): Promise<string | null>;
export {};
