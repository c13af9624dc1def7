import type { OpenTaskChangesSubscription, OpenTaskIdsFragment } from '#lib/api/index.ts';

type Page = OpenTaskIdsFragment['open'];
type Change = OpenTaskChangesSubscription['taskFeed']['events'][number];

interface Open {
  readonly ids: ReadonlySet<string>;
  readonly more: boolean;
}

const openOf = ({ nodes, pageInfo }: Page): Open => ({
  ids: new Set(nodes.map(({ id }) => id)),
  more: pageInfo.hasNextPage,
});

function changed({ ids, more }: Open, changes: readonly Change[]): Open {
  const next = new Set(ids);
  for (const { change, taskId } of changes) {
    if (change === 'GONE') next.delete(taskId);
    else if (change === 'APPEARED') next.add(taskId);
  }
  return { ids: next, more };
}

/** Which tasks are open, as far as one page of the API goes; `shown` is told at each change. */
export class OpenTasks {
  #open: Open;
  /** What was told since the newest question, while that is under way. */
  #since: Change[] | null = null;

  constructor(
    page: Page,
    private readonly shown: (open: Open) => void = () => undefined,
  ) {
    this.#open = openOf(page);
  }

  get ids(): ReadonlySet<string> {
    return this.#open.ids;
  }

  get more(): boolean {
    return this.#open.more;
  }

  /** Only the newest question's answer counts. It may have been read before what was told while it was on its way. */
  async take(asked: Promise<Page>): Promise<void> {
    const since: Change[] = (this.#since = []);
    const page = await asked;
    if (since !== this.#since) return;
    this.#since = null;
    this.#show(changed(openOf(page), since));
  }

  tell(changes: readonly Change[]): void {
    this.#since?.push(...changes);
    this.#show(changed(this.#open, changes));
  }

  #show(open: Open): void {
    this.#open = open;
    this.shown(open);
  }
}
