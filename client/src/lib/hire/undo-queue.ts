export interface Waiting<T> {
  id: number;
  decision: T;
}

export interface UndoQueueOptions<T> {
  /** Sends one decision; called once, when its time to be taken back is over. */
  send: (decision: T) => void | Promise<void>;
  /** What waits has changed. */
  changed?: (waiting: readonly Waiting<T>[]) => void;
  delayMs?: number;
}

/** Decisions that wait a little before they count, so that a slip of the finger costs nothing. */
export class UndoQueue<T> {
  #waiting: (Waiting<T> & { timer: ReturnType<typeof setTimeout> })[] = [];
  #last = 0;

  constructor(private readonly options: UndoQueueOptions<T>) {}

  get waiting(): readonly Waiting<T>[] {
    return this.#waiting.map(({ id, decision }) => ({ id, decision }));
  }

  add(decision: T): number {
    const id = (this.#last += 1);
    const timer = setTimeout(() => void this.#release(id), this.options.delayMs ?? 10_000);
    this.#waiting.push({ id, decision, timer });
    this.#tell();
    return id;
  }

  /** Takes back what was decided last, or the named one; undefined where it is too late. */
  undo(id = this.#waiting.at(-1)?.id): T | undefined {
    return this.#take(id)?.decision;
  }

  /** Sends everything at once: the reader leaves. */
  async flush(): Promise<void> {
    await Promise.all(this.#waiting.map(({ id }) => this.#release(id)));
  }

  async #release(id: number): Promise<void> {
    const entry = this.#take(id);
    if (entry) await this.options.send(entry.decision);
  }

  #take(id: number | undefined): Waiting<T> | undefined {
    const entry = this.#waiting.find((candidate) => candidate.id === id);
    if (!entry) return undefined;
    clearTimeout(entry.timer);
    this.#waiting = this.#waiting.filter((candidate) => candidate !== entry);
    this.#tell();
    return entry;
  }

  #tell(): void {
    this.options.changed?.(this.waiting);
  }
}
