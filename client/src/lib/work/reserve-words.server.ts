import type { TaskPageQuery } from '#lib/api/index.ts';
import { formatFor } from '#lib/format/format.ts';
import { refusalText } from '#lib/forms/refusal-texts.ts';
import type { Refusal } from '#lib/forms/settled.ts';
import { getLocale } from '#lib/paraglide/runtime.js';
import type { Preferences } from '#lib/state/preferences.ts';
import { reasonAgainst, reserveRefusals } from './refusals.ts';
import { statusLook } from './words.ts';

/* Said here rather than on the page: of forty sentences one or none is for this reader, and no phone need load the rest. */

export interface ReserveWords {
  /** Why this reader may not take the task; one sentence for reasons that are the same to them. */
  why: string[];
  /** What became of their own go at it. */
  own: string | null;
}

export const reserveWords = (task: NonNullable<TaskPageQuery['task']>): ReserveWords => ({
  why: [...new Set(task.ineligibleBecause.map(({ code }) => reasonAgainst(code)))],
  own: task.viewerSubmission ? statusLook(task.viewerSubmission.status).name() : null,
});

export const refusedReserve = (refusal: Refusal, { digits }: Preferences) => ({
  said: refusalText(refusal, formatFor(getLocale(), digits), reserveRefusals),
});
