import { isHttpError, redirect } from '@sveltejs/kit';
import { OpsLedgerDocument, OpsLiftPayoutFreezeDocument, OpsPulseDocument } from '#lib/api/index.ts';
import { formKey, settled, textOf } from '#lib/forms/settled.ts';
import type { Actions, PageServerLoad } from './$types.ts';

/** The books may be too long to read through just now; the queues are shown all the same. */
function unread(failure: unknown): null {
  if (isHttpError(failure) && [429, 500, 503].includes(failure.status)) return null;
  throw failure;
}

export const load: PageServerLoad = async ({ locals, url }) => {
  const [pulse, books] = await Promise.all([
    locals.api(OpsPulseDocument),
    locals.api(OpsLedgerDocument).catch(unread),
  ]);
  return {
    queues: pulse.moderationQueues,
    ledger: books?.ledgerHealth ?? null,
    lifted: url.searchParams.get('done') === 'lifted',
    key: formKey(),
  };
};

export const actions: Actions = {
  lift: async ({ locals, request }) => {
    const data = await request.formData();
    const values = { note: textOf(data, 'note') };
    const input = { note: values.note, idempotencyKey: textOf(data, 'key') || null };
    const answer = settled(locals.api(OpsLiftPayoutFreezeDocument, { input }), { values });
    return (await answer).failure ?? redirect(303, '/ops?done=lifted');
  },
};
