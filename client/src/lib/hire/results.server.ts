import { error, type RequestEvent } from '@sveltejs/kit';
import {
  ApiError,
  HireResultsDocument,
  HireResultsHeadDocument,
  execute,
  type HireResultsQuery,
  type SubmissionStatus,
} from '#lib/api/index.ts';
import { insideRequest } from '#lib/api/inside.server.ts';
import type { Head, Result } from './results-table.ts';
import { reviewShelfOf, reviewShelves } from './review-filter.ts';

const PAGE_SIZE = 100;
const RETRY_MS = 5_000;
const RETRIES = 24;
/** What was delivered, however it was decided. */
const delivered: SubmissionStatus[] = [
  'SUBMITTED',
  'APPROVED',
  'REJECTED',
  'REJECTED_FINAL',
  'REVISION_REQUESTED',
  'DISPUTED',
];

/** The shelf of the review page that is asked for by its name in the address; null: everything delivered. */
function shelfIn(url: URL): keyof typeof reviewShelves | null {
  const show = url.searchParams.get('show');
  return show === null ? null : reviewShelfOf(show);
}

/** @throws 404 for what is not the reader's own */
export async function resultsHead({
  locals,
  params,
}: Pick<RequestEvent<{ id: string }>, 'locals' | 'params'>): Promise<Head> {
  const { task } = await locals.api(HireResultsHeadDocument, { id: params.id });
  if (!task?.progress) error(404, 'NOT_FOUND');
  return task;
}

/**
 * All deliveries, page by page as they are wanted. By the time the second page is asked for, the answer has begun: no
 * cookie can be set any more, so these calls pass none on. A long export waits where the API asks to go slower.
 */
export async function* resultsOf(event: RequestEvent<{ id: string }>): AsyncGenerator<Result[]> {
  const send: typeof fetch = (input, init) =>
    fetch(insideRequest(event, new Request(new URL(String(input), event.url), init)));
  const shelf = shelfIn(event.url);
  const status = shelf ? [...reviewShelves[shelf]] : delivered;
  let after: string | null | undefined = null;
  do {
    const page: HireResultsQuery = await patiently(() =>
      execute(send, HireResultsDocument, { id: event.params.id, status, first: PAGE_SIZE, after }),
    );
    const submissions = page.task?.submissions;
    if (!submissions) return;
    yield submissions.nodes;
    after = submissions.pageInfo.hasNextPage ? submissions.pageInfo.endCursor : null;
  } while (after);
}

async function patiently<T>(work: () => Promise<T>): Promise<T> {
  for (let left = RETRIES; ; left -= 1) {
    try {
      return await work();
    } catch (failure) {
      if (!(failure instanceof ApiError) || failure.code !== 'RATE_LIMITED' || left === 0) throw failure;
      await new Promise((resolve) => setTimeout(resolve, RETRY_MS));
    }
  }
}

/** How a file of results is called: by its task, and by its shelf where it is only that. */
export function fileName({ url, params }: Pick<RequestEvent<{ id: string }>, 'url' | 'params'>): string {
  const shelf = shelfIn(url);
  return shelf ? `${params.id}-${shelf}` : params.id;
}

export function streamed(
  chunks: AsyncGenerator<string>,
  { type, name }: { type: string; name: string },
): Response {
  const encoder = new TextEncoder();
  const body = new ReadableStream<Uint8Array>({
    async pull(controller) {
      const next: IteratorResult<string, unknown> = await chunks.next();
      if (next.done) controller.close();
      else controller.enqueue(encoder.encode(next.value));
    },
    async cancel() {
      await chunks.return(undefined);
    },
  });
  return new Response(body, {
    headers: {
      'content-type': type,
      'content-disposition': `attachment; filename="${name}"`,
      'cache-control': 'no-store',
    },
  });
}
