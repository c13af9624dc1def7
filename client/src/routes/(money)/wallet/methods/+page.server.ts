import { redirect } from '@sveltejs/kit';
import {
  AddPayoutMethodDocument,
  PayoutMethodsDocument,
  RemovePayoutMethodDocument,
  type PaymentMethod,
} from '#lib/api/index.ts';
import { formKey, settled, textOf } from '#lib/forms/settled.ts';
import { plainNumber } from '#lib/format/amounts.ts';
import { safeBack } from '#lib/state/preferences.ts';
import type { Actions, PageServerLoad } from './$types.ts';

export const load: PageServerLoad = async ({ locals, url, depends }) => {
  depends('app:viewer');
  const { viewer } = await locals.api(PayoutMethodsDocument);
  const { email, payoutMethods, payoutOptions } = viewer!;
  return {
    email: email ?? '',
    methods: payoutMethods,
    options: payoutOptions,
    done: ['added', 'removed'].find((word) => word === url.searchParams.get('done')) ?? null,
    now: Date.now(),
    key: formKey(),
  };
};

/** Bengali digits are digits; what is no number at all stays as it was typed. */
const digitsOf = (typed: string) => (/^[\d০-৯\s+-]+$/.test(typed) ? plainNumber(typed) : typed);

export const actions: Actions = {
  add: async ({ locals, request, url }) => {
    const form = await request.formData();
    const text = (name: string) => textOf(form, name);
    const values = {
      method: text('method'),
      destination: text('destination'),
      accountName: text('accountName'),
      next: text('next'),
    };
    const input = {
      method: values.method as PaymentMethod,
      destination: digitsOf(values.destination),
      accountName: values.method === 'BANK' ? values.accountName : null,
      password: text('password'),
      idempotencyKey: text('key'),
    };
    const done = await settled(locals.api(AddPayoutMethodDocument, { input }), { values });
    if (done.failure) return done.failure;
    const next = values.next ? safeBack(values.next, url.origin) : '/wallet/methods';
    redirect(303, `${next}${next.includes('?') ? '&' : '?'}done=added`);
  },
  remove: async ({ locals, request }) => {
    const form = await request.formData();
    const input = { payoutMethodId: textOf(form, 'id') };
    const answer = locals.api(RemovePayoutMethodDocument, { input });
    const { failure } = await settled(answer, { values: { form: 'remove' } });
    return failure ?? redirect(303, '/wallet/methods?done=removed');
  },
};
