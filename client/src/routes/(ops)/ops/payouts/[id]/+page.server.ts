import { error, fail, redirect } from '@sveltejs/kit';
import {
  OpsRefuseWithdrawalDocument,
  OpsReleaseWithdrawalDocument,
  OpsSettleWithdrawalDocument,
  OpsWithdrawalDocument,
  type WithdrawalOutcome,
} from '#lib/api/index.ts';
import { formKey, keyFor, settled, textOf, type Refusal } from '#lib/forms/settled.ts';
import type { Actions, PageServerLoad, RequestEvent } from './$types.ts';

export const load: PageServerLoad = async ({ locals, params }) => {
  const { withdrawal } = await locals.api(OpsWithdrawalDocument, { id: params.id });
  if (!withdrawal) error(404, 'NOT_FOUND');
  return { withdrawal, key: formKey() };
};

const outcomes: WithdrawalOutcome[] = ['PAID', 'FAILED'];

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

async function sent({ request, params }: RequestEvent, form: string) {
  const data = await request.formData();
  const text = (name: string) => textOf(data, name);
  const which = { withdrawalId: params.id, idempotencyKey: keyFor(data, form) };
  const values = { form, note: text('note'), outcome: text('outcome'), reference: text('reference') };
  return { which, values };
}
const done = (word: string): never => redirect(303, `/ops/payouts?done=${word}`);

export const actions: Actions = {
  release: async (event) => {
    const { which, values } = await sent(event, 'release');
    const answer = event.locals.api(OpsReleaseWithdrawalDocument, { input: which });
    return (await settled(answer, { values })).failure ?? done('released');
  },
  refuse: async (event) => {
    const { which, values } = await sent(event, 'refuse');
    const input = { ...which, note: values.note };
    const answer = event.locals.api(OpsRefuseWithdrawalDocument, { input });
    return (await settled(answer, { values })).failure ?? done('refused');
  },
  settle: async (event) => {
    const { which, values } = await sent(event, 'settle');
    const outcome = outcomes.find((one) => one === values.outcome);
    if (!outcome) return fail(422, unchosen(values));
    const providerReference = outcome === 'PAID' ? values.reference || null : null;
    const input = { ...which, outcome, providerReference, note: values.note };
    const answer = event.locals.api(OpsSettleWithdrawalDocument, { input });
    return (await settled(answer, { values })).failure ?? done('settled');
  },
};
