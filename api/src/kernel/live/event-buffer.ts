import type { LogEntry } from './log-entry.js';

/**
 * What one subscription has yet to be told while it catches up. Its own and bounded: a reader who stalls loses this
 * buffer and nothing else, nobody else's events ever pass through it.
 */
export class EventBuffer {
  #waiting: LogEntry[] = [];
  #state: 'open' | 'overflown' | 'closed' = 'open';

  constructor(private readonly limit: number) {}

  get closed(): boolean {
    return this.#state === 'closed';
  }

  get overflown(): boolean {
    return this.#state === 'overflown';
  }

  get empty(): boolean {
    return this.#waiting.length === 0;
  }

  push(entry: LogEntry): void {
    if (this.#state !== 'open') return;
    if (this.#waiting.length >= this.limit) this.#end('overflown');
    else this.#waiting.push(entry);
  }

  close(): void {
    this.#end('closed');
  }

  /** What waits right now, possibly nothing. */
  take(): LogEntry[] {
    const taken = this.#waiting;
    this.#waiting = [];
    return taken;
  }

  #end(state: 'overflown' | 'closed'): void {
    this.#state = state;
    this.#waiting = [];
  }
}
