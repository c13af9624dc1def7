import { FeedGlanceDocument, FeedSnapshotDocument, TaskFeedDocument, execute, live } from '#lib/api/index.ts';
import type { TaskFeedSubscription } from '#lib/api/index.ts';
import { PAGE_SIZE, feedFilter, type FeedQuery } from './feed-query.ts';
import {
  applyEvents,
  applySnapshot,
  showWaiting,
  showsExactly,
  startFeed,
  type FeedState,
} from './feed.reducer.ts';

type Batch = TaskFeedSubscription['taskFeed'];
const SNAPSHOT_RETRY_MS = 5_000;

export interface FeedSource {
  query: FeedQuery;
  tasks: FeedState['cards'][number]['task'][];
  locale: string;
}

/**
 * The list of one feed page, kept current. The page was rendered before the stream was open, so the first frame (a
 * checkpoint of the log) makes it look at the first page once more; from then on the cursor closes every gap.
 */
export function liveFeed(rendered: () => FeedSource) {
  const { query, tasks, locale } = rendered();
  const newestFirst = query.sort === 'NEWEST' && query.after === null && !query.all;
  const filter = feedFilter(query);
  let state = $state.raw<FeedState>(startFeed(tasks, query.after === null, query.reward !== ''));
  let cursor: string | null = null;
  let ended = false;

  const page = { filter, sort: query.sort, first: PAGE_SIZE };

  /** A glance costs a third of the page: mostly nothing happened while the page was on its way. */
  async function isCurrent() {
    const { tasks: now } = await execute(fetch, FeedGlanceDocument, page);
    return showsExactly(state, now.nodes);
  }

  async function catchUp(reset: boolean) {
    while (newestFirst && !ended) {
      try {
        if (!reset && (await isCurrent())) return;
        const { tasks: snapshot } = await execute(fetch, FeedSnapshotDocument, { ...page, locale });
        state = applySnapshot(state, snapshot);
        return;
      } catch {
        await new Promise((resolve) => setTimeout(resolve, SNAPSHOT_RETRY_MS));
      }
    }
  }

  async function take(batch: Batch) {
    if (cursor === null || batch.reset) await catchUp(batch.reset);
    state = applyEvents(state, batch.events);
    cursor = batch.cursor;
  }

  // One after the other: a frame that comes while the page is read anew is newer than what that reading shows.
  let taken = Promise.resolve();
  const stream = live({
    document: TaskFeedDocument,
    variables: () => ({
      filter,
      locale,
      get after() {
        return cursor;
      },
    }),
    onData: ({ taskFeed }) => (taken = taken.then(() => take(taskFeed))),
    mayRest: true,
    onRefused: (code) => {
      if (code === 'BAD_USER_INPUT') cursor = null;
    },
  });

  $effect(() => () => (ended = true));

  return {
    get cards() {
      return state.cards;
    },
    get waiting() {
      return state.waiting.length;
    },
    get connection() {
      return stream.connection;
    },
    /** Whether what waits can simply be put on top: in another order, or among what the reader may not take, only reading the page again tells its place. */
    newestFirst,
    show: () => (state = showWaiting(state)),
  };
}

export type LiveFeed = ReturnType<typeof liveFeed>;
