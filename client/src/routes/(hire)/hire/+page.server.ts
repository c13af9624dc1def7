import { error } from '@sveltejs/kit';
import { HireHomeDocument } from '#lib/api/index.ts';
import { shelfOf, shelves } from '#lib/hire/home-filter.ts';
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
  const running = viewer.running.nodes.map(({ id, title, progress }) => ({
    id,
    title,
    waiting: progress?.submitted ?? 0,
    disputes: progress?.disputed ?? 0,
  }));
  return {
    shelf,
    tasks: viewer.tasks,
    wallets: hasTaka ? [viewer.wallet, viewer.taka] : [viewer.wallet],
    running: running.filter(({ waiting, disputes }) => waiting + disputes > 0),
  };
};
