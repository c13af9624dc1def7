import { error, redirect } from '@sveltejs/kit';
import { ExchangeMoneyDocument, ExchangeQuoteDocument } from '#lib/api/index.ts';
import { settled } from '#lib/forms/settled.ts';
import type { Actions, PageServerLoad } from './$types.ts';

export const load: PageServerLoad = async ({ locals, params, depends }) => {
  depends('app:viewer');
  const { exchangeQuote: quote } = await locals.api(ExchangeQuoteDocument, { id: params.id });
  if (!quote) error(404, 'NOT_FOUND');
  const now = Date.now();
  return { quote, over: Date.parse(quote.expiresAt) <= now, now };
};

export const actions: Actions = {
  confirm: async ({ locals, params }) => {
    // A quote is good for one exchange, so its id is the key: pressed twice, it is one.
    const input = { quoteId: params.id, idempotencyKey: params.id };
    const done = await settled(locals.api(ExchangeMoneyDocument, { input }));
    return done.failure ?? redirect(303, `/wallet/exchange/${params.id}`);
  },
};
