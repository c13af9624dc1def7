import { OpsPausedTasksDocument } from '#lib/api/index.ts';
import type { PageServerLoad } from './$types.ts';

const PAGE_SIZE = 20;

export const load: PageServerLoad = async ({ locals, url }) => {
  const after = url.searchParams.get('after') || null;
  const { tasksPausedBySystem } = await locals.api(OpsPausedTasksDocument, { first: PAGE_SIZE, after });
  const { hasNextPage, endCursor } = tasksPausedBySystem.pageInfo;
  return { tasks: tasksPausedBySystem.nodes, after, next: hasNextPage ? endCursor : null };
};
