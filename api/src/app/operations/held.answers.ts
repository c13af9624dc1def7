import type { ExecutionResult } from 'graphql';
import type { Clock } from '../../kernel/index.js';

/** More than so many different ones within their short time are not worth their memory. */
const MOST = 500;

interface Held {
  /** When its reading began, by the process and by the marketplace's clock. */
  readonly since: number;
  readonly at: number;
  readonly answer: Promise<HeldAnswer>;
}

/** The data as JSON; what went wrong is answered as it came, and to nobody else. */
export type HeldAnswer = { readonly json: string } | { readonly failed: ExecutionResult };

/**
 * One reading of a page for all who ask for it in the same moment with the same eyes. An answer is given for `holdMs` from
 * when its reading began, so whatever any node committed longer ago is in it; and it is forgotten when this node commits
 * anything, so who did something here sees it at once.
 */
export class HeldAnswers {
  #held = new Map<string, Held>();

  constructor(
    private readonly clock: Clock,
    private readonly holdMs: number,
  ) {}

  get size(): number {
    return this.#held.size;
  }

  /** Something was committed here. A reading that is under way began before it and is for those who wait for it only. */
  forget(): void {
    if (this.#held.size > 0) this.#held = new Map();
  }

  answer(key: string, read: () => Promise<ExecutionResult>): Promise<HeldAnswer> {
    const [since, at] = [performance.now(), this.clock.now().getTime()];
    const known = this.#held.get(key);
    if (known && since - known.since < this.holdMs && Math.abs(at - known.at) < this.holdMs)
      return known.answer;
    const held = this.#held;
    if (held.size >= MOST) held.clear();
    const answer = read().then((result) => {
      if (!result.errors) return { json: JSON.stringify(result.data) };
      held.delete(key);
      return { failed: result };
    });
    answer.catch(() => held.delete(key));
    held.set(key, { since, at, answer });
    return answer;
  }
}
