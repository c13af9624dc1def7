import { actionsFrom, next } from '../kernel/index.js';
export const WithdrawalStatus = {
    REQUESTED: 'REQUESTED',
    RISK_HOLD: 'RISK_HOLD',
    QUEUED: 'QUEUED',
    SENDING: 'SENDING',
    UNKNOWN: 'UNKNOWN',
    PAID: 'PAID',
    FAILED: 'FAILED',
    CANCELLED: 'CANCELLED',
    REFUSED: 'REFUSED',
};
export const withdrawing = {
    hold: { from: ['REQUESTED'], to: 'RISK_HOLD' },
    queue: { from: ['REQUESTED', 'RISK_HOLD'], to: 'QUEUED' },
    send: { from: ['QUEUED'], to: 'SENDING' },
    /** The provider could not be reached, for certain: nothing was sent. */
    putBack: { from: ['SENDING'], to: 'QUEUED' },
    /** The provider has it and works on it. */
    wait: { from: ['SENDING', 'UNKNOWN'], to: 'SENDING' },
    /** What the provider did is not known. Asked again, never sent again. */
    doubt: { from: ['SENDING', 'UNKNOWN'], to: 'UNKNOWN' },
    pay: { from: ['SENDING', 'UNKNOWN'], to: 'PAID' },
    fail: { from: ['SENDING', 'UNKNOWN'], to: 'FAILED' },
    /** It had arrived and came back. */
    bounce: { from: ['PAID'], to: 'FAILED' },
    cancel: { from: ['REQUESTED', 'RISK_HOLD', 'QUEUED'], to: 'CANCELLED' },
    refuse: { from: ['RISK_HOLD'], to: 'REFUSED' },
};
/** Where an action leads. @throws InvalidTransitionError */
export const moved = (status, action) => next(withdrawing, status, action);
export const mayMove = (status, action) => actionsFrom(withdrawing, status).includes(action);
/** What its owner may do now, by the names of the mutations. */
export const ownersActions = (status) => mayMove(status, 'cancel') ? ['cancelWithdrawal'] : [];
//# sourceMappingURL=withdrawal.status.js.map