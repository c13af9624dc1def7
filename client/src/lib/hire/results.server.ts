import { error, type RequestEvent } from '@sveltejs/kit';
import {
  HireResultsDocument,
  HireResultsHeadDocument,
  execute,
  type SubmissionStatus,
} from '#lib/api/index.ts';
import { pagesOf } from '#lib/api/pages.server.ts';
import type { Head, Result } from './results-table.ts';
import { reviewShelfOf, reviewShelves } from './review-filter.ts';

const PAGE_SIZE = 100;
/** What was delivered, however it was decided. */
const delivered: SubmissionStatus[] = [
  'SUBMITTED',
  'APPROVED',
  'VOIDED',
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

/** All deliveries, or those of a shelf. */
export function resultsOf(event: RequestEvent<{ id: string }>): AsyncGenerator<Result[]> {
  const shelf = shelfIn(event.url);
  const status = shelf ? [...reviewShelves[shelf]] : delivered;
  return pagesOf(event, async (send, after) => {
    const wanted = { id: event.params.id, status, first: PAGE_SIZE, after };
    return (await execute(send, HireResultsDocument, wanted)).task?.submissions;
  });
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
