import { error } from '@sveltejs/kit';
import { HireInvoiceDocument } from '#lib/api/index.ts';
import { getLocale } from '#lib/paraglide/runtime.js';
import { dateName, monthName } from '#lib/wallet/months.ts';
import type { PageServerLoad } from './$types.ts';

export const load: PageServerLoad = async ({ locals, params, depends }) => {
  depends('app:viewer');
  const { invoice } = await locals.api(HireInvoiceDocument, { id: params.id });
  if (!invoice) error(404, 'NOT_FOUND');
  const manner = { locale: getLocale(), digits: locals.preferences.digits };
  return {
    invoice,
    month: monthName(invoice.month, manner),
    issued: dateName(invoice.issuedAt, manner),
  };
};
