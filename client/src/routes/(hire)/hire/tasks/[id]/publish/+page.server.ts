import { error, isHttpError, redirect } from '@sveltejs/kit';
import {
  HirePublishDocument,
  HirePublishTaskDocument,
  HireTaskCurrencyDocument,
  type MoneyInput,
} from '#lib/api/index.ts';
import { formKey, settled, textOf } from '#lib/forms/settled.ts';
import { refuse } from '#lib/hire/refuse.server.ts';
import { getLocale } from '#lib/paraglide/runtime.js';
import type { Actions, PageServerLoad } from './$types.ts';

export const load: PageServerLoad = async ({ locals, params: { id } }) => {
  const { task: head } = await locals.api(HireTaskCurrencyDocument, { id });
  if (!head || head.viewerActions.length === 0) error(404, 'NOT_FOUND');
  // Published a moment ago, perhaps by the form of this page: news of its money may ask for the page once more.
  if (!head.viewerActions.includes('publish')) redirect(303, `/hire/tasks/${id}?done=published`);
  const { currency } = head.reward;
  const { task, viewer, market } = await locals.api(HirePublishDocument, {
    id,
    locale: getLocale(),
    currency,
  });
  if (!task || !viewer) error(404, 'NOT_FOUND');
  const { depositLimits } = market;
  return { task, available: viewer.wallet.available, depositLimits, key: formKey() };
};

export const actions: Actions = {
  default: async ({ locals, params, request }) => {
    const form = await request.formData();
    const idempotencyKey = textOf(form, 'key');
    const input = { taskId: params.id, idempotencyKey, expectedCost: costIn(form) };
    const done = await settled(locals.api(HirePublishTaskDocument, { input })).catch(unverified);
    if (done.failure) return done.failure;
    redirect(303, `/hire/tasks/${params.id}?done=published`);
  },
};

/** The sum that stood on the button: at any other, nothing may be held. */
function costIn(form: FormData): MoneyInput {
  const currency = textOf(form, 'currency') === 'BDT' ? 'BDT' : 'USD';
  return { amount: textOf(form, 'amount') || '0', currency };
}

/** The operator may demand a confirmed address first; that is the employer's to mend, so the page says it. */
function unverified(failure: unknown) {
  if (!isHttpError(failure) || failure.body.message !== 'EMAIL_NOT_VERIFIED') throw failure;
  return { failure: refuse('EMAIL_NOT_VERIFIED') };
}
