import type { LogEntry } from './log-entry.js';

type Listener = (entry: LogEntry) => void;

/** This node's end of the bus: hands each log entry, in order, to whoever listens. Listeners must not throw or wait. */
export class Hub {
  readonly #listeners = new Set<Listener>();
  #head = 0;

  /** The newest entry every listener of this node has been given. */
  get head(): number {
    return this.#head;
  }

  get listeners(): number {
    return this.#listeners.size;
  }

  /** Where this node starts to listen; what lies before is read from the log. */
  startAt(head: number): void {
    this.#head = head;
  }

  publish(entries: readonly LogEntry[]): void {
    for (const entry of entries) {
      if (entry.cursor <= this.#head) continue;
      for (const listener of this.#listeners) listener(entry);
      this.#head = entry.cursor;
    }
  }

  /** Answers how to stop listening. */
  listen(listener: Listener): () => void {
    this.#listeners.add(listener);
    return () => void this.#listeners.delete(listener);
  }
}
