import { OpsWithdrawalsDocument } from '#lib/api/index.ts';
import { payoutShelves, readPayoutShelf } from '#lib/ops/payout-shelves.ts';
import type { PageServerLoad } from './$types.ts';

const PAGE_SIZE = 20;

export const load: PageServerLoad = async ({ locals, url }) => {
  const shelf = readPayoutShelf(url.searchParams);
  const after = url.searchParams.get('after') || null;
  const variables = { status: [...payoutShelves[shelf].status], first: PAGE_SIZE, after };
  const { withdrawals } = await locals.api(OpsWithdrawalsDocument, variables);
  const { hasNextPage, endCursor } = withdrawals.pageInfo;
  const done = url.searchParams.get('done');
  return { shelf, after, withdrawals: withdrawals.nodes, next: hasNextPage ? endCursor : null, done };
};
