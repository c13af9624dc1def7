import { redirect } from '@sveltejs/kit';
import { OpsTasksDocument } from '#lib/api/index.ts';
import { taskIdIn } from '#lib/ops/task-id.ts';
import { getLocale } from '#lib/paraglide/runtime.js';
import type { PageServerLoad } from './$types.ts';

const PAGE_SIZE = 20;

export const load: PageServerLoad = async ({ locals, url }) => {
  const sought = url.searchParams.get('find');
  const id = sought === null ? null : taskIdIn(sought);
  if (id) redirect(303, `/ops/tasks/${id}`);
  const after = url.searchParams.get('after') || null;
  const { tasksInReview } = await locals.api(OpsTasksDocument, {
    first: PAGE_SIZE,
    after,
    locale: getLocale(),
  });
  const { hasNextPage, endCursor } = tasksInReview.pageInfo;
  const done = url.searchParams.get('done');
  return { tasks: tasksInReview.nodes, after, next: hasNextPage ? endCursor : null, done, sought };
};
