import { error, fail, redirect } from '@sveltejs/kit';
import {
  OpsBankBatchDocument,
  OpsReportBankTransferDocument,
  type BankOutcome,
  type BankRefusal,
} from '#lib/api/index.ts';
import { formKey, settled, textOf, type Refusal } from '#lib/forms/settled.ts';
import type { Actions, PageServerLoad } from './$types.ts';

export const load: PageServerLoad = async ({ locals, params, url }) => {
  const { bankBatch } = await locals.api(OpsBankBatchDocument, { id: params.id });
  if (!bankBatch) error(404, 'NOT_FOUND');
  return { batch: bankBatch, done: url.searchParams.has('done'), key: formKey() };
};

const outcomes: BankOutcome[] = ['PAID', 'REFUSED', 'RETURNED'];
const refusals: BankRefusal[] = ['NO_SUCH_ACCOUNT', 'ACCOUNT_CANNOT_RECEIVE', 'PROVIDER_LIMIT', 'DECLINED'];

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
  report: async ({ locals, request, params }) => {
    const data = await request.formData();
    const text = (name: string) => textOf(data, name);
    const values = {
      ...{ withdrawal: text('withdrawal'), outcome: text('outcome') },
      ...{ reference: text('reference'), reason: text('reason') },
    };
    const outcome = outcomes.find((one) => one === values.outcome);
    if (!outcome) return fail(422, unchosen(values));
    const reason = outcome === 'REFUSED' ? (refusals.find((one) => one === values.reason) ?? null) : null;
    const bankReference = outcome === 'PAID' ? values.reference : null;
    const which = { withdrawalId: values.withdrawal, idempotencyKey: text('key') };
    const input = { ...which, outcome, bankReference, reason };
    const answer = settled(locals.api(OpsReportBankTransferDocument, { input }), { values });
    return (await answer).failure ?? redirect(303, `/ops/bank/${params.id}?done`);
  },
};
