import { type ClassType } from 'type-graphql';
import { Scope, type Connection } from '../kernel/index.js';
import type { ReconciliationItemRow } from './reconciliation-item.row.js';
import { type ReconciliationRunRow } from './reconciliation.loader.js';
import { ConfirmReconciliationItemInput, ConfirmReconciliationItemPayload, ReconciliationItemArgs, RunReconciliationInput, RunReconciliationPayload, SettleReconciliationItemInput, SettleReconciliationItemPayload } from './reconciliation.type.js';
export declare class ReconciliationResolver {
    reconciliationItems({ status, provider, ...page }: ReconciliationItemArgs, scope: Scope): Promise<Connection<ReconciliationItemRow>>;
    reconciliationRuns(scope: Scope): Promise<ReconciliationRunRow[]>;
    runReconciliation({ provider, day }: RunReconciliationInput, scope: Scope): Promise<import("../kernel/refusal.js").UserError | RunReconciliationPayload>;
    settleReconciliationItem(input: SettleReconciliationItemInput, scope: Scope): Promise<import("../kernel/refusal.js").UserError | SettleReconciliationItemPayload>;
    confirmReconciliationItem(input: ConfirmReconciliationItemInput, scope: Scope): Promise<import("../kernel/refusal.js").UserError | ConfirmReconciliationItemPayload>;
}
export declare const reconciliationPayloadResolvers: ClassType<object>[];
