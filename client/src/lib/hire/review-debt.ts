import type { HireRunningFragment } from '#lib/api/index.ts';

interface Waiting {
  id: string;
  title: string;
  count: number;
}
/** How many deliveries wait in all, and the tasks in which most do. */
interface Part {
  count: number;
  tasks: Waiting[];
}
export interface Debt {
  waiting: Part;
  disputed: Part;
  /** How many of the newest were looked at, where there are more than anybody waits for; null where it was all. */
  ofNewest: number | null;
}

/** A hundred tasks each; whoever runs more than that waits long enough for their page. */
const MOST_PAGES = 20;
const SHOWN = 5;

function partOf(tasks: readonly Waiting[]): Part {
  const some = tasks.filter(({ count }) => count > 0).sort((a, b) => b.count - a.count);
  return { count: some.reduce((all, { count }) => all + count, 0), tasks: some.slice(0, SHOWN) };
}

/** What waits in all running tasks, page after page from the first one on. */
export async function debtOf(
  first: HireRunningFragment,
  more: (after: string) => Promise<HireRunningFragment | undefined>,
): Promise<Debt> {
  const nodes = [...first.nodes];
  let { pageInfo } = first;
  for (let pages = 1; pages < MOST_PAGES && pageInfo.hasNextPage && pageInfo.endCursor; pages += 1) {
    const page = await more(pageInfo.endCursor);
    if (!page) break;
    nodes.push(...page.nodes);
    ({ pageInfo } = page);
  }
  const count = (of: 'submitted' | 'disputed') =>
    partOf(nodes.map(({ id, title, progress }) => ({ id, title, count: progress?.[of] ?? 0 })));
  return {
    waiting: count('submitted'),
    disputed: count('disputed'),
    ofNewest: pageInfo.hasNextPage ? nodes.length : null,
  };
}
