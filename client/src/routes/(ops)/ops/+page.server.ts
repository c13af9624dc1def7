import { isHttpError } from '@sveltejs/kit';
import { OpsLedgerDocument, OpsPulseDocument } from '#lib/api/index.ts';
import type { PageServerLoad } from './$types.ts';

/** The books may be too long to read through just now; the queues are shown all the same. */
function unread(failure: unknown): null {
  if (isHttpError(failure) && [429, 500, 503].includes(failure.status)) return null;
  throw failure;
}

export const load: PageServerLoad = async ({ locals }) => {
  const [pulse, books] = await Promise.all([
    locals.api(OpsPulseDocument),
    locals.api(OpsLedgerDocument).catch(unread),
  ]);
  return { queues: pulse.moderationQueues, ledger: books?.ledgerHealth ?? null };
};
