import { later, type Part } from '#lib/ui/later.ts';
import type { PageLoad } from './$types.ts';

const doing: Part = () => import('#lib/work/doing.svelte');
const done: Part = () => import('#lib/work/done.svelte');

/** A rendered page was read when its answer began, not when its scripts came to run. */
function answeredAt(): number {
  const [page] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  return performance.timeOrigin + (page?.responseStart ?? 0);
}

/** Of the two views only the one that is needed comes to the browser, and after the page itself. */
export const load: PageLoad = async ({ data }) => {
  const view = await later(data.work.viewerActions.includes('submit') ? doing : done);
  return { ...data, view, readAt: view.ready ? Date.now() : answeredAt() };
};
