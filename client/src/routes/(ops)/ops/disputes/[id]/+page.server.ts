import { error, fail, redirect } from '@sveltejs/kit';
import { OpsDecideDisputeDocument, OpsDisputeDocument, type DisputeOutcome } from '#lib/api/index.ts';
import { readCount } from '#lib/format/amounts.ts';
import { formKey, settled, textOf, type Refusal } from '#lib/forms/settled.ts';
import type { Actions, PageServerLoad } from './$types.ts';

export const load: PageServerLoad = async ({ locals, params }) => {
  const { submission } = await locals.api(OpsDisputeDocument, { id: params.id });
  if (!submission?.dispute) error(404, 'NOT_FOUND');
  return { work: { ...submission, dispute: submission.dispute }, key: formKey() };
};

const outcomes: DisputeOutcome[] = ['WORKER', 'EMPLOYER', 'SPLIT'];

/** Money moves by it, so nothing is taken for granted where nobody chose. */
const unchosen = (values: Record<string, string>): Refusal => ({
  code: 'BAD_USER_INPUT',
  message: '',
  fields: { outcome: 'REQUIRED' },
  retryAt: null,
  missing: null,
  reasons: [],
  values,
});

export const actions: Actions = {
  decide: async ({ locals, params, request }) => {
    const form = await request.formData();
    const text = (name: string) => textOf(form, name);
    const values = { outcome: text('outcome'), share: text('share'), note: text('note') };
    const outcome = outcomes.find((one) => one === values.outcome);
    if (!outcome) return fail(422, unchosen(values));
    // Without scripts the share is there whatever was chosen: it means something for a split only.
    const workerPercent = outcome === 'SPLIT' ? readCount(values.share) : null;
    const decision = { outcome, workerPercent, note: values.note, idempotencyKey: text('key') || null };
    const input = { submissionId: params.id, ...decision };
    const { failure } = await settled(locals.api(OpsDecideDisputeDocument, { input }), { values });
    return failure ?? redirect(303, '/ops/disputes?done=decided');
  },
};
