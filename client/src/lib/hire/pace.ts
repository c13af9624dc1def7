const MINUTE_MS = 60_000;
/** Whoever is away longer does not review more slowly. */
const LONGEST_PAUSE_MS = 2 * MINUTE_MS;
/** One or two decisions are no pace yet. */
const ENOUGH = 3;

/** How fast somebody decides in this sitting: the time between decisions, and how many it was spent on. */
export class Pace {
  #spentMs = 0;
  #decided = 0;

  constructor(private lastAt: number) {}

  decided(count: number, at: number): void {
    this.#spentMs += Math.min(Math.max(at - this.lastAt, 0), LONGEST_PAUSE_MS);
    this.#decided += count;
    this.lastAt = at;
  }

  /** Whole minutes for so many more, one at least; null where nothing can be said. */
  minutesFor(left: number): number | null {
    if (left === 0 || this.#decided < ENOUGH) return null;
    return Math.max(1, Math.round(((this.#spentMs / this.#decided) * left) / MINUTE_MS));
  }
}
