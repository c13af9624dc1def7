import type { ActionResult } from '$app/forms';
import type { SubmissionStatus } from '#lib/api/index.ts';
import type { refusalText } from '#lib/forms/refusal-texts.ts';
import { m } from '#lib/paraglide/messages.js';

type Words = NonNullable<Parameters<typeof refusalText>[2]>;

/** Nothing else than time ends these by itself; from the others a person has gone on. */
const underTime: readonly SubmissionStatus[] = ['RESERVED', 'REVISION_REQUESTED', 'EXPIRED'];

/** Words for what is refused on a worker's own submission, by what has become of it. */
export const workRefusals = (status: SubmissionStatus): Words =>
  underTime.includes(status) ? { INVALID_TRANSITION: () => m.work_lapsed() } : {};

/** Where its state is another by now, so is the page: for `update` of a form that was refused for it. */
export const readAnew = (result: ActionResult): { refreshAll?: true } =>
  result.type === 'failure' && result.data?.['code'] === 'INVALID_TRANSITION' ? { refreshAll: true } : {};

export const extendRefusals = (status: SubmissionStatus): Words => ({
  ...workRefusals(status),
  LIMIT_EXCEEDED: () => m.work_extended_already(),
});

const whyNot: Record<string, () => string> = {
  NOT_A_WORKER: m.work_why_not_a_worker,
  OWN_TASK: m.work_why_own_task,
  SELF_DEALING: m.work_why_own_task,
  WRONG_COUNTRY: m.work_why_wrong_country,
  ALREADY_DONE: m.work_why_already_done,
  ALREADY_RESERVED: m.work_why_already_done,
  GIVEN_BACK_TOO_OFTEN: m.work_why_given_back,
  EMAIL_NOT_VERIFIED: m.work_verify_email,
};

/** Why somebody may not take a task. */
export const reasonAgainst = (code: string): string => (whyNot[code] ?? m.work_why_other)();

/** And for taking a task. */
export const reserveRefusals: Words = {
  TASK_FULL: () => m.work_full(),
  INVALID_TRANSITION: () => m.work_closed(),
  NOT_ELIGIBLE: ({ reasons = [] }) => reasonAgainst(reasons[0] ?? ''),
  LIMIT_EXCEEDED: () => m.work_limit(),
};
