import type { Fate } from './facts.js';

/** Whoever carries orders to a provider that no program talks to, and its answers back. */
export interface Clerk {
  /** Hands over what waits, and reports of one payment what became of it. */
  decide(reference: string, fate: Fate): Promise<void>;
  giveBack(reference: string): Promise<void>;
  /** How often an order for it was handed over. */
  timesOrdered(reference: string): Promise<number>;
}
