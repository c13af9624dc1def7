import { goto, invalidate, refreshAll } from '$app/navigation';
import { page } from '$app/state';
import { ViewerEventsDocument, live, type Connection } from '#lib/api/index.ts';
import type { Format } from '#lib/format/format.ts';
import { signInHref } from '#lib/people/next-path.ts';
import { wordOf, type ViewerEvent } from './event-toasts.ts';
import { toast } from './toasts.svelte.ts';

/** After a long absence there may be many; the pages show them, and nobody reads thirty toasts. */
const MOST_TOLD = 3;

/** Whoever has just submitted reads so on the page of that work; on any other page, and to others, it is news. */
const isShown = (event: ViewerEvent): boolean =>
  event.__typename === 'NotificationEvent' &&
  event.kind === 'submission.submitted' &&
  page.url.pathname.startsWith('/my-work/');

/** The session is over, ended on another device perhaps: what is shown of it goes, and the reader may come back in. */
async function leave(): Promise<void> {
  await refreshAll();
  if (page.data.viewer) return;
  const back = signInHref(page.url);
  if (page.url.pathname !== '/sign-in') {
    await goto(`${back}${back.includes('?') ? '&' : '?'}reason=ended`, { invalidateAll: true });
  }
}

/** Somebody else may have signed in while nobody looked: then nothing of the page is theirs. */
async function look(): Promise<void> {
  const before = page.data.viewer?.user.id;
  await invalidate('app:viewer');
  if (page.data.viewer?.user.id !== before) await refreshAll();
}

/**
 * The stream of what concerns the viewer, for the component that lives as long as they are signed in. Whatever the
 * pages loaded with `depends('app:viewer')` is loaded anew with the first frame and each frame of events.
 */
export function viewerStream(format: Format): { readonly connection: Connection } {
  let cursor: string | null = null;
  return live({
    document: ViewerEventsDocument,
    variables: () => ({
      get after() {
        return cursor;
      },
    }),
    onData: ({ viewerEvents: { cursor: head, reset, events } }) => {
      // The page was rendered before the stream was open: what happened in between, no frame will tell.
      const first = cursor === null;
      cursor = head;
      if (reset) void refreshAll();
      else if (first || events.length > 0) void invalidate('app:viewer');
      const news = events.filter((event) => !isShown(event));
      const words = news.map((event) => wordOf(event, format)).filter((word) => word !== null);
      for (const { text, ...options } of words.slice(-MOST_TOLD)) toast(text, options);
    },
    onResumed: () => void look(),
    onRefused: (code) => {
      if (code === 'BAD_USER_INPUT') cursor = null;
      if (code === 'UNAUTHENTICATED') void leave();
    },
  });
}
