import { type ClassType } from 'type-graphql';
import { PageArgs, Scope, type Connection } from '../kernel/index.js';
import { RefuseWithdrawalInput, ReleaseWithdrawalInput, SettleWithdrawalInput } from './withdrawal.inputs.js';
import { RefuseWithdrawalPayload, ReleaseWithdrawalPayload, SettleWithdrawalPayload } from './withdrawal.results.js';
import type { WithdrawalRow } from './withdrawal.row.js';
import { WithdrawalStatus } from './withdrawal.status.js';
/** Withdrawals as moderators see them. */
export declare class WithdrawalReviewResolver {
    withdrawals(status: WithdrawalStatus[] | null | undefined, page: PageArgs, scope: Scope): Promise<Connection<WithdrawalRow>>;
    releaseWithdrawal(input: ReleaseWithdrawalInput, scope: Scope): Promise<import("../kernel/refusal.js").UserError | ReleaseWithdrawalPayload>;
    refuseWithdrawal(input: RefuseWithdrawalInput, scope: Scope): Promise<import("../kernel/refusal.js").UserError | RefuseWithdrawalPayload>;
    settleWithdrawal(input: SettleWithdrawalInput, scope: Scope): Promise<import("../kernel/refusal.js").UserError | SettleWithdrawalPayload>;
}
export declare const withdrawalPayloadResolvers: ClassType<object>[];
