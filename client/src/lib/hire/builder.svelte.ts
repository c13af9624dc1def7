import type { HireBuilderQuery } from '#lib/api/index.ts';
import { readAmount, readCount, toMicros } from '#lib/format/amounts.ts';
import { costOf, leastReward } from './cost.ts';
import { applyCommand } from './draft-form.ts';
import { readTable, rowsOf, type Rows } from './task-rows.ts';
import type { TaskDraft } from './task-draft.ts';

export type Market = HireBuilderQuery['market'];
/** What of a task may be written: all of it, or what a running task still may change. */
export type BuilderMode = 'draft' | 'running';

const PARSE_AFTER_MS = 400;

/** The draft on the page: what its parts read and write. */
export class Builder {
  draft = $state() as TaskDraft;
  rows = $state.raw<Rows | null>(null);
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(
    draft: TaskDraft,
    readonly market: Market,
    readonly known: { hasItems: boolean; slots: number; rows: Rows | null },
  ) {
    this.draft = draft;
    this.rows = known.rows;
  }

  run(command: string, chosenCountry = ''): void {
    this.draft = applyCommand($state.snapshot(this.draft), command, chosenCountry);
  }

  /** Call it in an effect: what is typed is read after a pause, steps included since they name the columns. */
  watchRows(): () => void {
    const { rows: text } = this.draft;
    const steps = [...this.draft.steps];
    this.#timer = setTimeout(() => void this.#parse(text, steps), PARSE_AFTER_MS);
    return () => clearTimeout(this.#timer);
  }

  async #parse(text: string, steps: string[]): Promise<void> {
    this.rows = text.trim() === '' ? null : rowsOf(await readTable(text), steps);
  }

  get slots(): number {
    const earlier = this.known.hasItems ? this.known.slots : 0;
    if (this.rows) return earlier + this.rows.slots;
    return this.known.hasItems ? earlier : (readCount(this.draft.slots) ?? 0);
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
