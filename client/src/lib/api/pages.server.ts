import type { RequestEvent } from '@sveltejs/kit';
import { ApiError } from './execute.ts';
import { insideRequest } from './inside.server.ts';

interface Page<Node> {
  nodes: Node[];
  pageInfo: { hasNextPage: boolean; endCursor?: string | null };
}
type Caller = Parameters<typeof insideRequest>[0] & Pick<RequestEvent, 'url'>;
/** Nothing: whose list it is has gone, or may not read it any more. */
type Ask<Node> = (send: typeof fetch, after: string | null) => Promise<Page<Node> | null | undefined>;

const RETRY_MS = 5_000;
const RETRIES = 24;

/**
 * A whole list for a file, page by page as it is wanted. By the time the second page is asked for, the answer has begun:
 * no cookie can be set any more, so these calls pass none on. A long file waits where the API asks to go slower, and fails
 * where the list is gone in the middle of it: a part must not be taken for the whole.
 */
export async function* pagesOf<Node>(event: Caller, ask: Ask<Node>): AsyncGenerator<Node[]> {
  const send: typeof fetch = (input, init) =>
    fetch(insideRequest(event, new Request(new URL(String(input), event.url), init)));
  let after: string | null = null;
  do {
    const page: Page<Node> | null | undefined = await patiently(() => ask(send, after));
    if (!page) throw new Error('The list was gone before the file was whole.');
    yield page.nodes;
    after = (page.pageInfo.hasNextPage && page.pageInfo.endCursor) || null;
  } while (after !== null);
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
