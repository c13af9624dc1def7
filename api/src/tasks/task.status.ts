export const TaskStatus = {
  DRAFT: 'DRAFT',
  IN_REVIEW: 'IN_REVIEW',
  REJECTED: 'REJECTED',
  SCHEDULED: 'SCHEDULED',
  LIVE: 'LIVE',
  PAUSED: 'PAUSED',
  CLOSING: 'CLOSING',
  CLOSED: 'CLOSED',
  ARCHIVED: 'ARCHIVED',
} as const;
export type TaskStatus = keyof typeof TaskStatus;

export const CloseReason = {
  COMPLETED: 'COMPLETED',
  STOPPED: 'STOPPED',
  EXPIRED: 'EXPIRED',
  TAKEN_DOWN: 'TAKEN_DOWN',
} as const;
export type CloseReason = keyof typeof CloseReason;

/** EMPLOYER by its employer; all others by the system, for what task-watch.rules.ts says. */
export const PauseReason = {
  EMPLOYER: 'EMPLOYER',
  REJECTION_RATE: 'REJECTION_RATE',
  RETURN_RATE: 'RETURN_RATE',
  REVIEW_BACKLOG: 'REVIEW_BACKLOG',
  UNDERPAY: 'UNDERPAY',
  BROKEN: 'BROKEN',
} as const;
export type PauseReason = keyof typeof PauseReason;
export type SystemPause = Exclude<PauseReason, 'EMPLOYER'>;

export const ProofKind = {
  TEXT: 'TEXT',
  NUMBER: 'NUMBER',
  URL: 'URL',
  CHOICE: 'CHOICE',
  MULTI_CHOICE: 'MULTI_CHOICE',
  SCREENSHOT: 'SCREENSHOT',
  FILE: 'FILE',
  CODE: 'CODE',
} as const;
export type ProofKind = keyof typeof ProofKind;

export const CategoryPolicy = {
  ALLOWED: 'ALLOWED',
  MODERATED: 'MODERATED',
  PROHIBITED: 'PROHIBITED',
} as const;
export type CategoryPolicy = keyof typeof CategoryPolicy;

export const TaskSort = { NEWEST: 'NEWEST', REWARD: 'REWARD', HOURLY: 'HOURLY' } as const;
export type TaskSort = keyof typeof TaskSort;

export interface TaskStep {
  readonly text: string;
}
export interface Choice {
  readonly value: string;
  readonly label: string;
}
/** One answer asked of the worker. */
export interface ProofField {
  readonly key: string;
  readonly label: string;
  readonly kind: ProofKind;
  readonly required: boolean;
  readonly choices: readonly Choice[];
  /** The step it proves, counted from 1; absent or null where it proves the whole work. */
  readonly step?: number | null;
}
/** A value that one item puts into the steps. */
export interface Variable {
  readonly name: string;
  readonly value: string;
}
