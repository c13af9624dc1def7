import { OpsDisputesDocument } from '#lib/api/index.ts';
import { readShelf, shelves } from '#lib/ops/shelves.ts';
import type { PageServerLoad } from './$types.ts';

const PAGE_SIZE = 20;

export const load: PageServerLoad = async ({ locals, url }) => {
  const shelf = readShelf(url.searchParams);
  const after = url.searchParams.get('after') || null;
  const variables = { status: [...shelves[shelf].status], first: PAGE_SIZE, after };
  const { disputes } = await locals.api(OpsDisputesDocument, variables);
  const { hasNextPage, endCursor } = disputes.pageInfo;
  const done = url.searchParams.get('done') === 'decided';
  return { shelf, after, disputes: disputes.nodes, next: hasNextPage ? endCursor : null, done };
};
