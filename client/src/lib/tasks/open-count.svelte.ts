import { OpenTaskChangesDocument, OpenTaskCountDocument, execute, live } from '#lib/api/index.ts';
import type { OpenTaskIdsFragment } from '#lib/api/index.ts';

/** How many tasks are open right now, as far as one page of the API counts: above that, "more than". */
export function liveOpenCount(rendered: () => OpenTaskIdsFragment) {
  const start = rendered().open;
  let ids = $state.raw(new Set(start.nodes.map(({ id }) => id)));
  let more = $state(start.pageInfo.hasNextPage);
  let cursor: string | null = null;

  async function recount() {
    const { open } = await execute(fetch, OpenTaskCountDocument, {});
    ids = new Set(open.nodes.map(({ id }) => id));
    more = open.pageInfo.hasNextPage;
  }

  live({
    document: OpenTaskChangesDocument,
    variables: () => ({
      get after() {
        return cursor;
      },
    }),
    onData: ({ taskFeed }) => {
      // Where the recount fails, the events still move the number; it is exact again after the next visit.
      if (cursor === null || taskFeed.reset) void recount().catch(() => undefined);
      const next = new Set(ids);
      for (const { change, taskId } of taskFeed.events) {
        if (change === 'GONE') next.delete(taskId);
        else if (change === 'APPEARED') next.add(taskId);
      }
      ids = next;
      cursor = taskFeed.cursor;
    },
    onRefused: (code) => {
      if (code === 'BAD_USER_INPUT') cursor = null;
    },
  });

  return {
    get count() {
      return ids.size;
    },
    get more() {
      return more;
    },
  };
}
