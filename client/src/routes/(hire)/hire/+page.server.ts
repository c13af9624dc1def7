import { error } from '@sveltejs/kit';
import { HireHomeDocument, HireMoreRunningDocument } from '#lib/api/index.ts';
import { shelfOf, shelves } from '#lib/hire/home-filter.ts';
import { debtOf } from '#lib/hire/review-debt.ts';
import type { PageServerLoad } from './$types.ts';

const PAGE_SIZE = 20;

export const load: PageServerLoad = async ({ locals, url, depends }) => {
  depends('app:viewer');
  const shelf = shelfOf(url.searchParams.get('show'));
  const status = shelves[shelf];
  const { viewer } = await locals.api(HireHomeDocument, {
    status: status && [...status],
    first: PAGE_SIZE,
    after: url.searchParams.get('after'),
  });
  if (!viewer) error(401, 'UNAUTHENTICATED');
  const hasTaka = viewer.taka.available.amount !== '0' || viewer.taka.inEscrow.amount !== '0';
  const debt = await debtOf(
    viewer.running,
    async (after) => (await locals.api(HireMoreRunningDocument, { after })).viewer?.running,
  );
  return {
    shelf,
    tasks: viewer.tasks,
    wallets: hasTaka ? [viewer.wallet, viewer.taka] : [viewer.wallet],
    debt,
  };
};
