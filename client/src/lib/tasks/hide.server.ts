import { redirect, type RequestEvent } from '@sveltejs/kit';
import { HideTaskDocument } from '#lib/api/index.ts';
import { settled } from '#lib/forms/settled.ts';
import { feedHref, type FeedQuery } from './feed-query.ts';

interface Wish {
  taskId: string;
  hidden: boolean;
}

/** Leaves a task out of the reader's lists, or takes it back in, and goes to the list; what was hidden can be undone there. */
export async function setHidden(
  { locals }: Pick<RequestEvent, 'locals'>,
  { taskId, hidden }: Wish,
  feed: FeedQuery,
): Promise<never> {
  const done = await settled(locals.api(HideTaskDocument, { input: { taskId, hidden } }));
  const list = feedHref(feed);
  if (done.failure || !hidden) redirect(303, list);
  redirect(303, `${list}${list.includes('?') ? '&' : '?'}hidden=${taskId}`);
}
