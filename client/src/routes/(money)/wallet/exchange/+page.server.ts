import { fail, redirect } from '@sveltejs/kit';
import { QuoteExchangeDocument } from '#lib/api/index.ts';
import { readAmount } from '#lib/format/amounts.ts';
import { settled, textOf, type Refusal } from '#lib/forms/settled.ts';
import { likelyFrom, otherCurrency } from '#lib/wallet/exchange-ways.ts';
import { readWalletQuery } from '#lib/wallet/wallet-query.ts';
import type { Actions, PageServerLoad } from './$types.ts';

export const load: PageServerLoad = async ({ url, parent }) => {
  const { viewer } = await parent();
  const { country } = viewer.user;
  const asked = url.searchParams.has('currency');
  return {
    from: asked ? readWalletQuery(url.searchParams, country).currency : likelyFrom(viewer, country),
    amount: url.searchParams.get('amount') ?? '',
  };
};

const invalid = (code: string, values: Record<string, string>): Refusal => ({
  code: 'BAD_USER_INPUT',
  message: '',
  fields: { 'amount.amount': code },
  retryAt: null,
  missing: null,
  reasons: [],
  values,
});

export const actions: Actions = {
  quote: async ({ locals, request }) => {
    const form = await request.formData();
    const { currency } = readWalletQuery(new URLSearchParams({ currency: textOf(form, 'currency') }), null);
    const values = { amount: textOf(form, 'chip') || textOf(form, 'amount') };
    const amount = readAmount(values.amount);
    if (amount === null) return fail(422, invalid(values.amount === '' ? 'REQUIRED' : 'INVALID', values));
    const input = { amount: { amount, currency }, to: otherCurrency(currency) };
    const done = await settled(locals.api(QuoteExchangeDocument, { input }), { values });
    return done.failure ?? redirect(303, `/wallet/exchange/${done.data.quote.id}`);
  },
};
