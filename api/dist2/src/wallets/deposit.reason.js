/** Why a deposit failed, ended or waits, from its payer's side. Names in the schema. */
export const DepositReason = {
    CANCELLED_BY_PAYER: 'CANCELLED_BY_PAYER',
    DECLINED: 'DECLINED',
    ACCOUNT_UNUSABLE: 'ACCOUNT_UNUSABLE',
    PROVIDER_LIMIT: 'PROVIDER_LIMIT',
    INSUFFICIENT_FUNDS: 'INSUFFICIENT_FUNDS',
    RISKY: 'RISKY',
    GIVEN_BACK: 'GIVEN_BACK',
    UNPAID: 'UNPAID',
    TAKEN_BACK: 'TAKEN_BACK',
    AMOUNT_DIFFERS: 'AMOUNT_DIFFERS',
    NO_ANSWER: 'NO_ANSWER',
    RECONCILED: 'RECONCILED',
};
/** What is kept is a provider's word, which knows no sides. */
const SAID = {
    ...DepositReason,
    NO_SUCH_ACCOUNT: 'ACCOUNT_UNUSABLE',
    ACCOUNT_CANNOT_RECEIVE: 'ACCOUNT_UNUSABLE',
    PROVIDER_FUNDS: 'INSUFFICIENT_FUNDS',
    RETURNED_BY_RECEIVER: 'GIVEN_BACK',
};
/** Where the end itself says why. */
const OF_END = {
    FAILED: 'DECLINED',
    EXPIRED: 'UNPAID',
    REVERSED: 'TAKEN_BACK',
};
export const depositReasonOf = ({ status, reason }) => (reason == null ? undefined : SAID[reason]) ?? OF_END[status] ?? null;
const HELD = ['AMOUNT_DIFFERS', 'RISKY'];
/** The provider has money for it that is not booked yet: somebody looks, and there is nothing more to pay. */
export const isHeld = (deposit) => deposit.status === 'PENDING' && HELD.includes(depositReasonOf(deposit));
//# sourceMappingURL=deposit.reason.js.map