import { Scope } from '../kernel/index.js';
import { LedgerHealthType, LiftPayoutFreezeInput, LiftPayoutFreezePayload } from './ledger-health.type.js';
export declare class LedgerHealthResolver {
    ledgerHealth(scope: Scope): Promise<LedgerHealthType>;
    liftPayoutFreeze(input: LiftPayoutFreezeInput, scope: Scope): Promise<import("../kernel/refusal.js").UserError | LiftPayoutFreezePayload>;
}
