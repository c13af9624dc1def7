import { NextWorkDocument, type TaskCardFragment } from '#lib/api/index.ts';
import { getLocale } from '#lib/paraglide/runtime.js';
import { feedFilter, type FeedQuery } from '#lib/tasks/feed-query.ts';

export interface NextWork {
  task: TaskCardFragment;
  /** More of the task that was just done, rather than another one. */
  same: boolean;
}

/** What to do after one go at a task: its next item where it has one for this worker, or else the first of their list. */
export async function nextWork(
  { locals }: { locals: App.Locals },
  taskId: string,
  feed: FeedQuery,
): Promise<NextWork | null> {
  const variables = { taskId, filter: feedFilter(feed), sort: feed.sort, locale: getLocale() };
  const { task, tasks } = await locals.api(NextWorkDocument, variables);
  if (task?.viewerActions.includes('reserve')) return { task, same: true };
  const other = tasks.nodes.find(({ id }) => id !== taskId);
  return other ? { task: other, same: false } : null;
}
