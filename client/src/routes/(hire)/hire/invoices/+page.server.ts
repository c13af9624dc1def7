import { redirect } from '@sveltejs/kit';
import { HireBillingDetailsDocument, HireInvoicesDocument } from '#lib/api/index.ts';
import { formKey, settled, textOf } from '#lib/forms/settled.ts';
import { getLocale } from '#lib/paraglide/runtime.js';
import { monthName } from '#lib/wallet/months.ts';
import type { Actions, PageServerLoad } from './$types.ts';

const PAGE_SIZE = 24;

export const load: PageServerLoad = async ({ locals, url, depends }) => {
  depends('app:viewer');
  const after = url.searchParams.get('after') || null;
  const { viewer } = await locals.api(HireInvoicesDocument, { first: PAGE_SIZE, after });
  const { nodes, pageInfo } = viewer!.invoices;
  const manner = { locale: getLocale(), digits: locals.preferences.digits };
  const byMonth = Map.groupBy(nodes, ({ month }) => month);
  return {
    months: [...byMonth].map(([month, invoices]) => ({ month, name: monthName(month, manner), invoices })),
    details: viewer!.billingDetails,
    after,
    next: pageInfo.hasNextPage ? pageInfo.endCursor : null,
    saved: url.searchParams.has('saved'),
    key: formKey(),
  };
};

export const actions: Actions = {
  billing: async ({ locals, request }) => {
    const form = await request.formData();
    const values = {
      name: textOf(form, 'name'),
      address: textOf(form, 'address'),
      vatId: textOf(form, 'vatId'),
    };
    const input = { ...values, idempotencyKey: textOf(form, 'key') };
    const done = await settled(locals.api(HireBillingDetailsDocument, { input }), { values });
    return done.failure ?? redirect(303, '/hire/invoices?saved');
  },
};
