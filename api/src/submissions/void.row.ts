import { may, toDate, type Scope } from '../kernel/index.js';
import { notLater, voidWithinMs } from './submission.policy.js';

export const VoidStatus = { PROPOSED: 'PROPOSED', CONFIRMED: 'CONFIRMED', DECLINED: 'DECLINED' } as const;
export type VoidStatus = keyof typeof VoidStatus;

export const VoidReason = {
  FORGED_PROOF: 'FORGED_PROOF',
  COPIED_PROOF: 'COPIED_PROOF',
  SEVERAL_ACCOUNTS: 'SEVERAL_ACCOUNTS',
  AUTOMATED: 'AUTOMATED',
  COLLUSION: 'COLLUSION',
  OTHER: 'OTHER',
} as const;
export type VoidReason = keyof typeof VoidReason;

/** A proposal to take an approval back, and what became of it. */
export interface VoidRow {
  readonly id: string;
  readonly submissionId: string;
  readonly status: VoidStatus;
  readonly reason: VoidReason;
  readonly note: string;
  readonly evidence: string;
  readonly proposedAt: Date;
  readonly decidedAt: Date | null;
  readonly decisionNote: string | null;
  /** Names of moderators; null for whoever is none. */
  readonly proposedBy: string | null;
  readonly decidedBy: string | null;
  readonly viewerActions: string[];
}

export interface StoredVoid {
  id: string;
  submission_id: string;
  status: VoidStatus;
  reason: VoidReason;
  note: string;
  evidence: string;
  proposed_by: string;
  proposed_at: string;
  decided_at: string | null;
  decision_note: string | null;
  proposer: string;
  decider: string | null;
  worker_id: string;
  employer_id: string;
  approved: boolean;
  approved_at: string | null;
}

export const VOID = `v.*, s.worker_id, s.employer_id, s.status = 'APPROVED' as approved, s.decided_at as approved_at,
  (select display_name from user_account u where u.id = v.proposed_by) as proposer,
  (select display_name from user_account u where u.id = v.decided_by) as decider
  from submission_void v join submission s on s.id = v.submission_id`;

export function toVoidRow(stored: StoredVoid, { viewer, now }: Scope): VoidRow {
  const isParty = [stored.worker_id, stored.employer_id].includes(viewer?.userId ?? '');
  const moderates = may(viewer, 'marketplace:moderate') && !isParty;
  const decides = moderates && stored.status === 'PROPOSED' && stored.proposed_by !== viewer!.userId;
  const inTime = stored.approved && notLater(toDate(stored.approved_at), voidWithinMs, now);
  return {
    id: stored.id,
    submissionId: stored.submission_id,
    status: stored.status,
    reason: stored.reason,
    note: stored.note,
    evidence: stored.evidence,
    proposedAt: toDate(stored.proposed_at),
    decidedAt: toDate(stored.decided_at),
    decisionNote: moderates ? stored.decision_note : null,
    proposedBy: moderates ? stored.proposer : null,
    decidedBy: moderates ? stored.decider : null,
    viewerActions: decides ? [...(inTime ? ['confirmVoid'] : []), 'declineVoid'] : [],
  };
}
