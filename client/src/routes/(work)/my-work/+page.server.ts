import { MyWorkDocument } from '#lib/api/index.ts';
import { readTab, tabCounts, workTabs } from '#lib/work/work-tabs.ts';
import type { PageServerLoad } from './$types.ts';

const PAGE_SIZE = 20;

export const load: PageServerLoad = async ({ locals, url, depends }) => {
  depends('app:viewer');
  const tab = readTab(url.searchParams);
  const after = url.searchParams.get('after') || null;
  const variables = { status: [...workTabs[tab]], first: PAGE_SIZE, after };
  const { viewer } = await locals.api(MyWorkDocument, variables);
  return {
    tab,
    after,
    counts: tabCounts(viewer?.submissionCounts ?? []),
    rows: viewer?.submissions.nodes ?? [],
    next: viewer?.submissions.pageInfo.hasNextPage ? viewer.submissions.pageInfo.endCursor : null,
  };
};
