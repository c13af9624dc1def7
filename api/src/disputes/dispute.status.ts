import { dayMs, type Transitions } from '../kernel/index.js';

export const DisputeStatus = {
  OPEN: 'OPEN',
  ANSWERED: 'ANSWERED',
  RESOLVED_WORKER: 'RESOLVED_WORKER',
  RESOLVED_EMPLOYER: 'RESOLVED_EMPLOYER',
  RESOLVED_SPLIT: 'RESOLVED_SPLIT',
} as const;
export type DisputeStatus = keyof typeof DisputeStatus;

export const DisputeOutcome = { WORKER: 'WORKER', EMPLOYER: 'EMPLOYER', SPLIT: 'SPLIT' } as const;
export type DisputeOutcome = keyof typeof DisputeOutcome;

/** The employer's time to answer; silence pays the worker. */
export const answerWindowMs = 2 * dayMs;
/** A moderator's time to decide; the escrow does not wait for ever, and our silence does not cost the worker. */
export const decisionWindowMs = 14 * dayMs;

export const disputeTransitions = {
  answer: { from: ['OPEN'], to: 'ANSWERED' },
  concede: { from: ['OPEN'], to: 'RESOLVED_WORKER' },
  lapse: { from: ['OPEN', 'ANSWERED'], to: 'RESOLVED_WORKER' },
  decideForWorker: { from: ['ANSWERED'], to: 'RESOLVED_WORKER' },
  decideForEmployer: { from: ['ANSWERED'], to: 'RESOLVED_EMPLOYER' },
  split: { from: ['ANSWERED'], to: 'RESOLVED_SPLIT' },
} as const satisfies Transitions<DisputeStatus>;
export type DisputeAction = keyof typeof disputeTransitions;

/** The worker's whole reward, in 1/10000. */
export const wholeShare = 10_000;
