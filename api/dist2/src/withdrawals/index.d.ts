import { BankBatchFields, BankDeskFields, BankBatchResolver, ExportBankBatchFields, ReportBankTransferFields } from './bank-batch.resolver.js';
import { PayoutMethodResolver, ViewerPayoutMethodsResolver } from './payout-method.resolver.js';
import { WithdrawalReviewResolver } from './withdrawal-review.resolver.js';
import { ViewerWithdrawalsResolver, WalletEntryWithdrawalField, WithdrawalFields, WithdrawalQuoteFields, WithdrawalResolver } from './withdrawal.resolver.js';
export declare const withdrawalResolvers: readonly [typeof PayoutMethodResolver, typeof ViewerPayoutMethodsResolver, typeof WithdrawalResolver, typeof WithdrawalFields, typeof WithdrawalQuoteFields, typeof ViewerWithdrawalsResolver, typeof WalletEntryWithdrawalField, typeof WithdrawalReviewResolver, ...import("type-graphql").ClassType<object>[], typeof BankBatchResolver, typeof BankBatchFields, typeof BankDeskFields, typeof ExportBankBatchFields, typeof ReportBankTransferFields];
export { withdrawalJobs, withdrawalTimers } from './withdrawal.timers.js';
export { Payouts } from './payouts.service.js';
