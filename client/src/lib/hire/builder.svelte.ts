import type { HireBuilderQuery } from '#lib/api/index.ts';
import { readAmount, readCount, toMicros } from '#lib/format/amounts.ts';
import { costOf, leastReward } from './cost.ts';
import { applyCommand } from './draft-form.ts';
import { KnownRows } from './known-rows.svelte.ts';
import type { RowsPage } from './known-rows.ts';
import { readTable, rowsOf, type Rows, type RowTerms } from './task-rows.ts';
import type { TaskDraft } from './task-draft.ts';

export type Market = HireBuilderQuery['market'];
/** What of a task may be written: all of it, or what a running task still may change. */
export type BuilderMode = 'draft' | 'running';

interface Known {
  /** The rows that are there already: the draft's own, or those of the task it is a copy of. */
  stored: RowsPage | null;
  /** What the server read of the sent rows. */
  rows: Rows | null;
}

const PARSE_AFTER_MS = 400;

/** The draft on the page: what its parts read and write. */
export class Builder {
  draft = $state() as TaskDraft;
  rows = $state.raw<Rows | null>(null);
  readonly known: KnownRows | null;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(
    draft: TaskDraft,
    readonly market: Market,
    { stored, rows }: Known,
  ) {
    this.draft = draft;
    this.known = stored && new KnownRows(stored);
    this.rows = rows;
  }

  run(command: string, chosenCountry = ''): void {
    this.draft = applyCommand($state.snapshot(this.draft), command, chosenCountry);
  }

  /** Call it in an effect: what is typed is read after a pause, with the steps and questions that use the columns. */
  watchRows(): () => void {
    const { rows: text, steps, fields, rowsKey, rowsFrom } = $state.snapshot(this.draft);
    const typed = text.trim() !== '';
    if (typed === (rowsKey === '')) this.#nameRows(typed, String(this.before));
    const before = Number(rowsFrom || this.before);
    this.#timer = setTimeout(() => void this.#parse(text, { steps, fields, before }), PARSE_AFTER_MS);
    return () => clearTimeout(this.#timer);
  }

  /** The rows before them have changed: what was sent earlier is not what is sent now, but each keeps its number. */
  renameRows(): void {
    this.#nameRows(this.draft.rowsKey !== '', this.draft.rowsFrom);
  }

  #nameRows(typed: boolean, from: string): void {
    this.draft.rowsKey = typed ? crypto.randomUUID() : '';
    this.draft.rowsFrom = typed ? from : '';
  }

  async #parse(text: string, terms: RowTerms): Promise<void> {
    this.rows = text.trim() === '' ? null : rowsOf(await readTable(text), terms);
  }

  /** The rows that the task has or gets without the typed ones; null where it has none. */
  get earlier(): RowsPage | null {
    const page = this.known?.page;
    if (!page || page.count === 0) return null;
    return page.copied && this.draft.itemsFrom === '' ? null : page;
  }

  /** Behind which number the typed rows begin; of a copy also where the rows do not come along, or do again. */
  get before(): number {
    return this.known?.page.numbered ?? 0;
  }

  get hasRows(): boolean {
    return this.rows !== null || this.earlier !== null;
  }

  get slots(): number {
    const earlier = this.earlier?.slots ?? 0;
    if (this.rows) return earlier + this.rows.slots;
    return this.earlier ? earlier : (readCount(this.draft.slots) ?? 0);
  }

  get reward() {
    const amount = readAmount(this.draft.reward);
    return amount === null ? null : { amount, currency: this.draft.currency };
  }

  get minutes(): number {
    return readCount(this.draft.minutes) ?? 0;
  }

  /** Null until there is a price to count with. */
  get cost() {
    const { reward, slots } = this;
    return reward && slots > 0 ? costOf({ reward, slots, feeRate: this.market.feeRate }) : null;
  }

  /** The least reward where the one typed is below it. */
  get tooLittle() {
    const floor = this.market.hourlyFloors.find(({ currency }) => currency === this.draft.currency);
    if (!floor || !this.reward || this.minutes < 1) return null;
    const least = leastReward(floor, this.minutes);
    return toMicros(this.reward.amount) < toMicros(least.amount) ? least : null;
  }
}
