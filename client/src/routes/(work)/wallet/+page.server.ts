import { WalletDocument } from '#lib/api/index.ts';
import { entryKindsOf } from '#lib/wallet/entry-kinds.server.ts';
import { openStatuses } from '#lib/wallet/withdrawal-tabs.ts';
import { readWalletQuery } from '#lib/wallet/wallet-query.ts';
import type { PageServerLoad } from './$types.ts';

const PAGE_SIZE = 20;

export const load: PageServerLoad = async ({ locals, url, depends }) => {
  depends('app:viewer');
  const reader = await locals.viewer();
  const query = readWalletQuery(url.searchParams, reader?.user.country);
  const { viewer } = await locals.api(WalletDocument, { ...query, first: PAGE_SIZE, open: openStatuses });
  const { wallet, payoutMethods, payoutOptions, withdrawals } = viewer!;
  const kinds = entryKindsOf(wallet.entries.nodes);
  return { query, wallet, kinds, payoutMethods, payoutOptions, open: withdrawals.nodes };
};
