import { fail, redirect } from '@sveltejs/kit';
import { QuoteWithdrawalDocument, WithdrawDocument } from '#lib/api/index.ts';
import { readAmount } from '#lib/format/amounts.ts';
import { formKey, settled, textOf, type Refusal } from '#lib/forms/settled.ts';
import { m } from '#lib/paraglide/messages.js';
import { methodName } from '#lib/wallet/method-words.ts';
import { readWalletQuery } from '#lib/wallet/wallet-query.ts';
import type { Actions, PageServerLoad } from './$types.ts';

export const load: PageServerLoad = async ({ locals, url, depends }) => {
  depends('app:viewer');
  const reader = await locals.viewer();
  const { currency } = readWalletQuery(url.searchParams, reader?.user.country);
  const { viewer } = await locals.api(WithdrawDocument, { currency });
  const { email, wallet, payoutMethods, payoutOptions } = viewer!;
  return {
    email: email ?? '',
    currency,
    available: wallet.available,
    methods: payoutMethods,
    options: payoutOptions,
    // Said on the server: it is rare, and a phone need not load its words.
    away: payoutOptions
      .filter(({ method, away }) => away && payoutMethods.some((own) => own.method === method))
      .map(({ method }) => m.wallet_away({ method: methodName(method) })),
    amount: url.searchParams.get('amount') ?? '',
    method: url.searchParams.get('method'),
    added: url.searchParams.get('done') === 'added',
    now: Date.now(),
    key: formKey(),
  };
};

const invalid = (fields: Record<string, string>, values: Record<string, string>): Refusal => ({
  code: 'BAD_USER_INPUT',
  message: '',
  fields,
  retryAt: null,
  missing: null,
  reasons: [],
  values,
});

export const actions: Actions = {
  quote: async ({ locals, request }) => {
    const form = await request.formData();
    const { currency } = readWalletQuery(new URLSearchParams({ currency: textOf(form, 'currency') }), null);
    const values = {
      amount: textOf(form, 'chip') || textOf(form, 'amount'),
      method: textOf(form, 'method'),
      currency,
    };
    const amount = readAmount(values.amount);
    if (amount === null) {
      const code = values.amount === '' ? 'REQUIRED' : 'INVALID';
      return fail(422, invalid({ 'amount.amount': code }, values));
    }
    if (values.method === '') return fail(422, invalid({ payoutMethodId: 'REQUIRED' }, values));
    const input = { payoutMethodId: values.method, amount: { amount, currency } };
    const done = await settled(locals.api(QuoteWithdrawalDocument, { input }), { values });
    return done.failure ?? redirect(303, `/wallet/withdraw/${done.data.quote.id}`);
  },
};
