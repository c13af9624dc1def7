import { isDatabaseAway } from './retry.js';
import type { Scope } from './scope.js';
import type { DueQuestion, Timer } from './timer.js';

interface Found {
  readonly id: string;
}
interface FoundOf extends Found {
  readonly nth: number;
}

const BATCH = 200;

/** At most `limit` ids that are due of one timer. */
export async function dueOf({ due }: Timer, scope: Scope, limit: number): Promise<string[]> {
  if (typeof due === 'function') return due(scope, limit);
  const values: unknown[] = [];
  const found = await scope.sql.rows<Found>(asked(due, { scope, limit, values }), values);
  return found.map(({ id }) => id);
}

/**
 * What is due of several timers. All questions are one statement, for as long as nothing is done about the answers: a
 * server that waits asks the database once in a sweep and not for each timer. After a change the timers that follow are
 * asked one by one, since what one did may have made another's work due.
 */
export class Due {
  readonly #timers: readonly Timer[];
  readonly #open: () => Scope;
  readonly #refused: (error: unknown) => void;
  #together: Promise<ReadonlyMap<Timer, string[]> | null> | null = null;
  #changed = false;

  /** @param refused hears why the one statement failed; all are asked one by one then */
  constructor(timers: readonly Timer[], open: () => Scope, refused: (error: unknown) => void) {
    this.#timers = timers;
    this.#open = open;
    this.#refused = refused;
  }

  async of(timer: Timer): Promise<readonly string[]> {
    if (!this.#changed && typeof timer.due !== 'function') {
      const together = await (this.#together ??= this.#ask());
      const found = together?.get(timer);
      if (found) return found;
    }
    return dueOf(timer, this.#open(), BATCH);
  }

  /** From here on what was asked together may be over. */
  changes(): void {
    this.#changed = true;
  }

  /** Null where the statement failed: asked one by one it shows which of them it was, and the others get their turn. */
  async #ask(): Promise<ReadonlyMap<Timer, string[]> | null> {
    const timers = this.#timers.filter(({ due }) => typeof due !== 'function');
    const questions = timers.map(({ due }) => due as DueQuestion);
    const scope = this.#open();
    try {
      const { text, values } = together(questions, scope);
      const rows = await scope.sql.rows<FoundOf>(text, values);
      return new Map(timers.map((timer, nth) => [timer, idsOf(rows, nth)]));
    } catch (error) {
      if (isDatabaseAway(error)) throw error;
      this.#refused(error);
      return null;
    }
  }
}

const idsOf = (rows: readonly FoundOf[], nth: number): string[] =>
  rows.filter((row) => row.nth === nth).map(({ id }) => id);

function together(questions: readonly DueQuestion[], scope: Scope): { text: string; values: unknown[] } {
  const values: unknown[] = [];
  const parts = questions.map(
    (question, nth) =>
      `(select ${nth} as nth, due.id from (${asked(question, { scope, limit: BATCH, values })}) due)`,
  );
  return { text: parts.join(' union all '), values };
}

interface Asking {
  readonly scope: Scope;
  readonly limit: number;
  /** Gains those that the question speaks of, and no others: PostgreSQL refuses a value without a place. */
  readonly values: unknown[];
}

function asked({ text, values: more }: DueQuestion, { scope, limit, values }: Asking): string {
  const own = [limit, scope.now, ...(more?.(scope) ?? [])];
  const places = new Map<string, number>();
  const renumbered = text.replace(/\$(\d+)/g, (name, nth: string) => {
    if (Number(nth) > own.length)
      throw new Error(`a question speaks of ${name}, which has no value: ${text}`);
    const place = places.get(name) ?? values.push(own[Number(nth) - 1]);
    places.set(name, place);
    return `$${place}`;
  });
  for (let nth = 3; nth <= own.length; nth += 1)
    if (!places.has(`$${nth}`)) throw new Error(`a question does not speak of $${nth}: ${text}`);
  return renumbered;
}
