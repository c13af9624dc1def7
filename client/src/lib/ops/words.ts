import type { CategoryPolicy, DisputeOutcome, TaskPauseReason, TaskStatus } from '#lib/api/index.ts';
import { m } from '#lib/paraglide/messages.js';

type Words<K extends string> = Record<K, () => string>;

// Names may be added to the API before this page learns them: an unknown one is shown as it is.
const say = <K extends string>(words: Words<K>, key: string) =>
  (words as Partial<Words<string>>)[key]?.() ?? key;

const policies: Words<CategoryPolicy> = {
  ALLOWED: m.ops_policy_allowed,
  MODERATED: m.ops_policy_moderated,
  PROHIBITED: m.ops_policy_prohibited,
};
export const policyName = (policy: CategoryPolicy) => say(policies, policy);

const statuses: Words<TaskStatus> = {
  DRAFT: m.ops_status_draft,
  IN_REVIEW: m.ops_status_in_review,
  REJECTED: m.ops_status_rejected,
  SCHEDULED: m.ops_status_scheduled,
  LIVE: m.ops_status_live,
  PAUSED: m.ops_status_paused,
  CLOSING: m.ops_status_closing,
  CLOSED: m.ops_status_closed,
  ARCHIVED: m.ops_status_archived,
};
export const taskStatusName = (status: TaskStatus) => say(statuses, status);

const pauseReasons: Words<TaskPauseReason> = {
  EMPLOYER: m.ops_pause_employer,
  REJECTION_RATE: m.ops_pause_rejections,
  RETURN_RATE: m.ops_pause_returns,
  REVIEW_BACKLOG: m.ops_pause_backlog,
  UNDERPAY: m.ops_pause_underpay,
  BROKEN: m.ops_pause_broken,
};
export const pauseReasonName = (reason: TaskPauseReason) => say(pauseReasons, reason);

/** Why a task may not stay; the API takes any code, these are the ones we have words for. */
const taskCodes = {
  UNCLEAR: m.ops_code_unclear,
  WRONG_CATEGORY: m.ops_code_wrong_category,
  UNFAIR: m.ops_code_unfair,
  SPAM: m.ops_code_spam,
  SCAM: m.ops_code_scam,
  PERSONAL_DATA: m.ops_code_personal_data,
  UNLAWFUL: m.ops_code_unlawful,
  OTHER: m.ops_code_other,
};
export const taskCodeNames = () => Object.entries(taskCodes).map(([code, name]) => ({ code, name: name() }));
export const taskCodeName = (code: string) => say(taskCodes, code);

const outcomes: Words<DisputeOutcome> = {
  WORKER: m.ops_outcome_worker,
  EMPLOYER: m.ops_outcome_employer,
  SPLIT: m.ops_outcome_split,
};
export const outcomeNames = () => Object.entries(outcomes).map(([value, name]) => ({ value, text: name() }));
