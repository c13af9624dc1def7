import { error, redirect } from '@sveltejs/kit';
import { RequestWithdrawalDocument, StepUpDocument, WithdrawalQuoteDocument } from '#lib/api/index.ts';
import { settled, textOf } from '#lib/forms/settled.ts';
import type { Actions, PageServerLoad } from './$types.ts';

export const load: PageServerLoad = async ({ locals, params, depends }) => {
  depends('app:viewer');
  const { viewer, withdrawalQuote } = await locals.api(WithdrawalQuoteDocument, { id: params.id });
  if (!withdrawalQuote) error(404, 'NOT_FOUND');
  // Made already, be it that the answer was lost: of a price that ran out nothing is to be said.
  if (withdrawalQuote.withdrawal) redirect(303, `/wallet/withdrawals/${withdrawalQuote.withdrawal.id}`);
  const { method } = withdrawalQuote.payoutMethod;
  const option = viewer!.payoutOptions.find((one) => one.method === method);
  const now = Date.now();
  return {
    quote: withdrawalQuote,
    email: viewer!.email ?? '',
    usualMinutes: option?.usualMinutes ?? null,
    over: Date.parse(withdrawalQuote.expiresAt) <= now,
    now,
  };
};

export const actions: Actions = {
  confirm: async ({ locals, params, request }) => {
    const form = await request.formData();
    const password = textOf(form, 'password');
    if (password) {
      const proof = locals.api(StepUpDocument, { input: { password } });
      const proven = await settled(proof, { values: { ask: 'password' } });
      if (proven.failure) return proven.failure;
    }
    // A quote is good for one withdrawal, so its id is the key: pressed twice, it is one.
    const input = { quoteId: params.id, idempotencyKey: params.id };
    const done = await settled(locals.api(RequestWithdrawalDocument, { input }));
    return done.failure ?? redirect(303, `/wallet/withdrawals/${done.data.withdrawal.id}`);
  },
};
