import { WithdrawalsDocument } from '#lib/api/index.ts';
import { readTab, tabs } from '#lib/wallet/withdrawal-tabs.ts';
import type { PageServerLoad } from './$types.ts';

const PAGE_SIZE = 20;

export const load: PageServerLoad = async ({ locals, url, depends }) => {
  depends('app:viewer');
  const tab = readTab(url.searchParams);
  const after = url.searchParams.get('after') || null;
  const { viewer } = await locals.api(WithdrawalsDocument, {
    status: [...tabs[tab].status],
    first: PAGE_SIZE,
    after,
  });
  const { nodes, pageInfo } = viewer!.withdrawals;
  return { tab, after, withdrawals: nodes, next: pageInfo.hasNextPage ? pageInfo.endCursor : null };
};
