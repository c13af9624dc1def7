import { OpenTaskChangesDocument, OpenTaskCountDocument, execute, live } from '#lib/api/index.ts';
import type { OpenTaskIdsFragment } from '#lib/api/index.ts';
import { OpenTasks } from './open-tasks.ts';

/** How many tasks are open right now, as far as one page of the API counts: above that, "more than". */
export function liveOpenCount(rendered: () => OpenTaskIdsFragment) {
  const tasks = new OpenTasks(rendered().open, (now) => (open = now));
  let open = $state.raw({ ids: tasks.ids, more: tasks.more });
  let cursor: string | null = null;

  const asked = async () => (await execute(fetch, OpenTaskCountDocument, {})).open;

  live({
    document: OpenTaskChangesDocument,
    variables: () => ({
      get after() {
        return cursor;
      },
    }),
    onData: ({ taskFeed }) => {
      // Where the recount fails, the events still move the number; it is exact again after the next visit.
      if (cursor === null || taskFeed.reset) void tasks.take(asked()).catch(() => undefined);
      tasks.tell(taskFeed.events);
      cursor = taskFeed.cursor;
    },
    onRefused: (code) => {
      if (code === 'BAD_USER_INPUT') cursor = null;
    },
  });

  return {
    get count() {
      return open.ids.size;
    },
    get more() {
      return open.more;
    },
  };
}
