import { error } from '@sveltejs/kit';
import { HireReviewDocument, HireSubmissionDocument } from '#lib/api/index.ts';
import { formKey } from '#lib/forms/settled.ts';
import { answer, approve, bonus, judge, reverse } from '#lib/hire/review-actions.server.ts';
import { reviewShelfOf, reviewShelves } from '#lib/hire/review-filter.ts';
import type { Actions, PageServerLoad, RequestEvent } from './$types.ts';

const PAGE_SIZE = 50;

export const load: PageServerLoad = async ({ locals, params: { id }, url }) => {
  const shelf = reviewShelfOf(url.searchParams.get('show'));
  const at = url.searchParams.get('at');
  const page = {
    id,
    status: [...reviewShelves[shelf]],
    first: PAGE_SIZE,
    after: url.searchParams.get('after'),
  };
  const [{ task }, named] = await Promise.all([
    locals.api(HireReviewDocument, page),
    at ? locals.api(HireSubmissionDocument, { id: at }) : null,
  ]);
  if (!task?.submissions || !task.progress) error(404, 'NOT_FOUND');
  const { nodes, pageInfo } = task.submissions;
  const { submissions: _, progress, ...head } = task;
  // A link to one delivery shows it, whatever the shelf and page it stands on.
  const missing = named?.submission && !nodes.some((node) => node.id === at) ? [named.submission] : [];
  return {
    task: { ...head, progress },
    shelf,
    at,
    items: [...missing, ...nodes],
    page: { ...page, more: pageInfo.hasNextPage },
    pageInfo,
    done: url.searchParams.get('done'),
    count: Number(url.searchParams.get('count')) || 1,
    key: formKey(),
  };
};

async function sent({ locals, request, url }: RequestEvent) {
  const form = await request.formData();
  const back = (said: Record<string, string>) => {
    const show = url.searchParams.get('show');
    const search = new URLSearchParams({ ...(show ? { show } : {}), ...said });
    return search.size > 0 ? `${url.pathname}?${search}` : url.pathname;
  };
  return { api: locals.api, form, back };
}

export const actions: Actions = {
  approve: async (event) => approve(await sent(event)),
  reject: async (event) => judge(await sent(event), 'reject'),
  revise: async (event) => judge(await sent(event), 'revise'),
  reverse: async (event) => reverse(await sent(event)),
  bonus: async (event) => bonus(await sent(event)),
  answer: async (event) => answer(await sent(event)),
};
