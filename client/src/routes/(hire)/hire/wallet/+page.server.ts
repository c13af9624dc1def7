import { error, redirect } from '@sveltejs/kit';
import {
  HireDepositDocument,
  HireUsePromoDocument,
  HireWalletDocument,
  type CurrencyCode,
  type PaymentMethod,
} from '#lib/api/index.ts';
import { readAmount } from '#lib/format/amounts.ts';
import { formKey, keyFor, settled, textOf } from '#lib/forms/settled.ts';
import { refuse } from '#lib/hire/refuse.server.ts';
import { safeBack } from '#lib/state/preferences.ts';
import type { Actions, PageServerLoad } from './$types.ts';

const methods: readonly PaymentMethod[] = ['BKASH', 'NAGAD', 'CARD'];
const currencyOf = (text: string | null): CurrencyCode => (text === 'BDT' ? 'BDT' : 'USD');

export const load: PageServerLoad = async ({ locals, url, depends }) => {
  depends('app:viewer');
  const currency = currencyOf(url.searchParams.get('currency'));
  const { viewer } = await locals.api(HireWalletDocument, { currency, after: url.searchParams.get('after') });
  if (!viewer) error(401, 'UNAUTHENTICATED');
  const { wallet, deposits } = viewer;
  const next = url.searchParams.get('next');
  return {
    currency,
    wallet,
    open: deposits.nodes.filter(({ checkoutUrl }) => checkoutUrl !== null),
    settled: deposits.nodes.filter(({ checkoutUrl }) => checkoutUrl === null),
    amount: url.searchParams.get('amount') ?? '',
    next: next && safeBack(next, url.origin),
    methods,
    credited: url.searchParams.has('credited'),
    key: formKey(),
  };
};

export const actions: Actions = {
  credit: async ({ locals, request }) => {
    const form = await request.formData();
    const currency = currencyOf(textOf(form, 'currency'));
    const values = { form: 'credit', amount: '', currency, method: '' };
    const input = { currency, idempotencyKey: keyFor(form, 'credit') ?? '' };
    const done = await settled(locals.api(HireUsePromoDocument, { input }), { values });
    return done.failure ?? redirect(303, `/hire/wallet?${new URLSearchParams({ currency, credited: '' })}`);
  },
  deposit: async ({ locals, request, url }) => {
    const form = await request.formData();
    const [typed, currency] = [textOf(form, 'amount'), currencyOf(textOf(form, 'currency'))];
    const method = methods.find((known) => known === textOf(form, 'method')) ?? 'CARD';
    const values = { form: 'deposit', amount: typed, currency, method };
    const amount = readAmount(typed);
    if (amount === null) {
      const fields: Record<string, string> = { 'amount.amount': typed === '' ? 'REQUIRED' : 'INVALID' };
      return refuse('BAD_USER_INPUT', { fields, values });
    }
    const input = { method, amount: { amount, currency }, idempotencyKey: keyFor(form, 'deposit') ?? '' };
    const done = await settled(locals.api(HireDepositDocument, { input }), { values });
    if (done.failure) return done.failure;
    const back = safeBack(textOf(form, 'next') || `/hire/wallet?currency=${currency}`, url.origin);
    redirect(
      303,
      done.data.deposit.checkoutUrl ? checkoutOf(done.data.deposit.checkoutUrl, back, url) : back,
    );
  },
};

/** Our own checkout knows the way back; it is left on the origin the reader came by. */
function checkoutOf(address: string, back: string, { origin }: URL): string {
  const checkout = new URL(address);
  checkout.searchParams.set('back', back);
  return checkout.origin === origin ? checkout.pathname + checkout.search : checkout.href;
}
