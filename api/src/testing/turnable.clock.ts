import type { Clock } from '../kernel/index.js';

/** Runs with the real time until somebody turns it forward; it never goes back. */
export class TurnableClock implements Clock {
  #aheadMs = 0;

  now(): Date {
    return new Date(Date.now() + this.#aheadMs);
  }

  turn(ms: number): void {
    this.#aheadMs += ms;
  }
}
