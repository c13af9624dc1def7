import { type UserRow } from '../identity/index.js';
import { PageArgs, Scope, type Connection } from '../kernel/index.js';
import { type WalletEntryRow } from '../wallets/index.js';
import type { PayoutMethodRow } from './payout-method.row.js';
import { type WithdrawalFactsRow } from './withdrawal-facts.loader.js';
import { type WithdrawalQuoteRow } from './withdrawal-quote.loader.js';
import { CancelWithdrawalInput, QuoteWithdrawalInput, RequestWithdrawalInput } from './withdrawal.inputs.js';
import { CancelWithdrawalPayload, QuoteWithdrawalPayload, RequestWithdrawalPayload } from './withdrawal.results.js';
import type { WithdrawalRow } from './withdrawal.row.js';
import { WithdrawalStatus } from './withdrawal.status.js';
export declare class WithdrawalResolver {
    withdrawal(id: string, scope: Scope): Promise<WithdrawalRow | null>;
    withdrawalQuote(id: string, scope: Scope): Promise<WithdrawalQuoteRow | null>;
    quoteWithdrawal(input: QuoteWithdrawalInput, scope: Scope): Promise<import("../kernel/refusal.js").UserError | QuoteWithdrawalPayload>;
    requestWithdrawal(input: RequestWithdrawalInput, scope: Scope): Promise<import("../kernel/refusal.js").UserError | RequestWithdrawalPayload>;
    cancelWithdrawal(input: CancelWithdrawalInput, scope: Scope): Promise<import("../kernel/refusal.js").UserError | CancelWithdrawalPayload>;
    quote({ quoteId }: QuoteWithdrawalPayload, scope: Scope): Promise<WithdrawalQuoteRow>;
}
export declare class WithdrawalFields {
    payoutMethod({ payoutMethodId }: WithdrawalRow, scope: Scope): Promise<PayoutMethodRow>;
    owner({ userId }: WithdrawalRow, scope: Scope): Promise<UserRow>;
    facts({ id }: WithdrawalRow, scope: Scope): Promise<WithdrawalFactsRow | null>;
}
export declare class WithdrawalQuoteFields {
    payoutMethod({ payoutMethodId }: WithdrawalQuoteRow, scope: Scope): Promise<PayoutMethodRow>;
    withdrawal({ id }: WithdrawalQuoteRow, scope: Scope): Promise<WithdrawalRow | null>;
}
export declare class ViewerWithdrawalsResolver {
    withdrawals(status: WithdrawalStatus[] | null | undefined, page: PageArgs, scope: Scope): Promise<Connection<WithdrawalRow>>;
}
export declare class WalletEntryWithdrawalField {
    withdrawal({ withdrawalId }: WalletEntryRow, scope: Scope): Promise<WithdrawalRow | null> | null;
}
