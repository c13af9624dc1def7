import type { LogEntry } from './log-entry.js';

/**
 * What one subscription has yet to be told. Its own and bounded: a reader who stalls loses this buffer and nothing
 * else, nobody else's events ever pass through it.
 */
export class EventBuffer {
  #waiting: LogEntry[] = [];
  #wake: (() => void) | null = null;
  #state: 'open' | 'overflown' | 'closed' = 'open';

  constructor(private readonly limit: number) {}

  get overflown(): boolean {
    return this.#state === 'overflown';
  }

  push(entry: LogEntry): void {
    if (this.#state !== 'open') return;
    if (this.#waiting.length >= this.limit) {
      this.#end('overflown');
      return;
    }
    this.#waiting.push(entry);
    this.#wake?.();
  }

  close(): void {
    if (this.#state === 'open') this.#end('closed');
  }

  /** Everything that waits, at least one entry; null once closed or overflown. */
  async take(): Promise<LogEntry[] | null> {
    while (this.#waiting.length === 0) {
      if (this.#state !== 'open') return null;
      await new Promise<void>((resolve) => (this.#wake = resolve));
      this.#wake = null;
    }
    return this.takeNow();
  }

  /** What waits right now, possibly nothing. */
  takeNow(): LogEntry[] {
    const taken = this.#waiting;
    this.#waiting = [];
    return taken;
  }

  #end(state: 'overflown' | 'closed'): void {
    this.#state = state;
    this.#waiting = [];
    this.#wake?.();
  }
}
