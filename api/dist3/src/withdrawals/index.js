import { BankBatchFields, BankDeskFields, BankBatchResolver, ExportBankBatchFields, ReportBankTransferFields, } from './bank-batch.resolver.js';
import { PayoutMethodResolver, ViewerPayoutMethodsResolver } from './payout-method.resolver.js';
import { withdrawalPayloadResolvers, WithdrawalReviewResolver } from './withdrawal-review.resolver.js';
import { ViewerWithdrawalsResolver, WalletEntryWithdrawalField, WithdrawalFields, WithdrawalQuoteFields, WithdrawalResolver, } from './withdrawal.resolver.js';
export const withdrawalResolvers = [
    PayoutMethodResolver,
    ViewerPayoutMethodsResolver,
    WithdrawalResolver,
    WithdrawalFields,
    WithdrawalQuoteFields,
    ViewerWithdrawalsResolver,
    WalletEntryWithdrawalField,
    WithdrawalReviewResolver,
    ...withdrawalPayloadResolvers,
    BankBatchResolver,
    BankBatchFields,
    BankDeskFields,
    ExportBankBatchFields,
    ReportBankTransferFields,
];
export { withdrawalJobs, withdrawalTimers } from './withdrawal.timers.js';
export { Payouts } from './payouts.service.js';
//# sourceMappingURL=index.js.map