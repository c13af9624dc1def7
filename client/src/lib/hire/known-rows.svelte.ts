import {
  ApiError,
  HireRemoveItemsDocument,
  HireRestoreItemsDocument,
  HireRowsDocument,
  execute,
} from '#lib/api/index.ts';
import { ROWS_SHOWN, rowCommand, rowsPage, type RowsPage } from './known-rows.ts';

/** The rows that are there already, in the builder: pages of them, out they go and back. */
export class KnownRows {
  page = $state.raw() as RowsPage;
  busy = $state(false);
  /** Code of what went wrong last. */
  refused = $state<string | null>(null);
  #after: string | null = null;

  constructor(start: RowsPage) {
    this.page = start;
  }

  async show(after: string | null): Promise<void> {
    await this.#try(async () => {
      this.#after = after;
      await this.#read();
    });
  }

  async run(command: string): Promise<void> {
    const wanted = rowCommand(command);
    if (!wanted) return;
    await this.#try(async () => {
      const { taskId } = this.page;
      const idempotencyKey = crypto.randomUUID();
      const done =
        wanted.does === 'restore'
          ? (await execute(fetch, HireRestoreItemsDocument, { input: { taskId, idempotencyKey } }))
              .restoreTaskItems
          : (
              await execute(fetch, HireRemoveItemsDocument, {
                input: { taskId, idempotencyKey, ...wanted.input },
              })
            ).removeTaskItems;
      if (done && 'code' in done) this.refused = done.code;
      await this.#read();
    });
  }

  async #read(): Promise<void> {
    const { task } = await execute(fetch, HireRowsDocument, {
      id: this.page.taskId,
      first: ROWS_SHOWN,
      after: this.#after,
    });
    if (!task) return;
    const page = rowsPage(task, this.page);
    if (page.rows.length === 0 && this.#after !== null) {
      // The last row of the page is gone: there are others before it. What was read is not shown in between, or its
      // buttons would be pressed while nothing may be done yet.
      this.#after = null;
      return this.#read();
    }
    this.page = page;
  }

  async #try(work: () => Promise<void>): Promise<void> {
    if (this.busy) return;
    [this.busy, this.refused] = [true, null];
    try {
      await work();
    } catch (failure) {
      this.refused = failure instanceof ApiError ? failure.code : 'UNAVAILABLE';
    } finally {
      this.busy = false;
    }
  }
}
