import { actionsFrom, next, type Transitions } from '../kernel/index.js';

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
} as const;
export type WithdrawalStatus = keyof typeof WithdrawalStatus;

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
} as const satisfies Transitions<WithdrawalStatus>;
export type WithdrawalAction = keyof typeof withdrawing;

/** Where an action leads. @throws InvalidTransitionError */
export const moved = (status: WithdrawalStatus, action: WithdrawalAction): WithdrawalStatus =>
  next<WithdrawalStatus, typeof withdrawing>(withdrawing, status, action);

export const mayMove = (status: WithdrawalStatus, action: WithdrawalAction): boolean =>
  actionsFrom<WithdrawalStatus, typeof withdrawing>(withdrawing, status).includes(action);

/** What its owner may do now, by the names of the mutations. */
export const ownersActions = (status: WithdrawalStatus): string[] =>
  mayMove(status, 'cancel') ? ['cancelWithdrawal'] : [];
