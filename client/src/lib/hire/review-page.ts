import {
  HireReviewNowDocument,
  execute,
  patientFetch,
  type HireReviewNowQueryVariables,
} from '#lib/api/index.ts';
import type { News } from './review-news.ts';
import { changedSince } from './since-rendered.ts';
import { statusOf } from './status-of.ts';

/** Which deliveries of which task one page of reviews shows. */
export interface ReviewPage extends HireReviewNowQueryVariables {
  id: string;
  more: boolean;
}

/** What happened to them since the page was rendered. */
export async function newsSince({ more, ...page }: ReviewPage, items: readonly News[]): Promise<News[]> {
  const { task } = await execute(patientFetch, HireReviewNowDocument, page);
  const shown = items.map(({ id, status }) => ({ id, status }));
  return task?.submissions ? changedSince<News>({ shown, more }, task.submissions, statusOf) : [];
}
