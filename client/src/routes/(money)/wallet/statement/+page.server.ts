import { StatementDocument } from '#lib/api/index.ts';
import { getLocale } from '#lib/paraglide/runtime.js';
import { entryKindsOf } from '#lib/wallet/entry-kinds.server.ts';
import { monthAfter, monthName, monthOf, readMonth } from '#lib/wallet/months.ts';
import { readWalletQuery } from '#lib/wallet/wallet-query.ts';
import type { PageServerLoad } from './$types.ts';

/** On paper a month should be whole; who has more in one turns the page. */
const PAGE_SIZE = 100;

export const load: PageServerLoad = async ({ locals, url, depends }) => {
  depends('app:viewer');
  const reader = await locals.viewer();
  const { currency, after } = readWalletQuery(url.searchParams, reader?.user.country);
  const now = new Date();
  const month = readMonth(url.searchParams.get('month'), now);
  const { viewer } = await locals.api(StatementDocument, { currency, month, first: PAGE_SIZE, after });
  const { statement } = viewer!;
  return {
    currency,
    month,
    name: monthName(month, { locale: getLocale(), digits: locals.preferences.digits }),
    before: monthAfter(month, -1),
    following: month < monthOf(now) ? monthAfter(month, 1) : null,
    after,
    statement,
    kinds: entryKindsOf([...statement.totals, ...statement.entries.nodes]),
  };
};
