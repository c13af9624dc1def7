/**
 * What the pages need of `devalue`, in a tenth of its size: in the browser's bundle this stands in its place. Kit's
 * server writes page data and answers of forms with the original; here they are read. What our API answers is JSON, so
 * kinds that no page holds (typed arrays, URLs, Temporal) are refused by name rather than carried to every phone.
 */
type Revivers = Record<string, (value: unknown) => unknown>;

/** Numbers that stand for what JSON has no word for. */
const constants = new Map<unknown, unknown>([
  [-1, undefined],
  [-3, NaN],
  [-4, Infinity],
  [-5, -Infinity],
  [-6, -0],
]);
const HOLE = -2;

class Reader {
  readonly #read: unknown[] = [];
  constructor(
    private readonly written: unknown[],
    private readonly revivers: Revivers,
  ) {}

  at(place: unknown): unknown {
    if (constants.has(place)) return constants.get(place);
    if (typeof place !== 'number' || !(place in this.written)) throw new Error('Invalid input');
    if (place in this.#read) return this.#read[place];
    const value = this.written[place];
    if (typeof value !== 'object' || value === null) return (this.#read[place] = value);
    if (!Array.isArray(value)) return this.#object((this.#read[place] = {}), Object.entries(value));
    if (typeof value[0] === 'string') return (this.#read[place] = this.#special(place, value));
    return this.#list((this.#read[place] = new Array<unknown>(value.length)), value);
  }

  #list(made: unknown[], items: unknown[]): unknown[] {
    items.forEach((item, index) => {
      if (item !== HOLE) made[index] = this.at(item);
    });
    return made;
  }

  #object(made: Record<string, unknown>, entries: [string, unknown][]): object {
    for (const [key, item] of entries) {
      if (key === '__proto__') throw new Error('Invalid input');
      made[key] = this.at(item);
    }
    return made;
  }

  /** A value with a name of its kind before it. */
  #special(place: number, [kind, ...rest]: unknown[]): unknown {
    const name = String(kind);
    const revive = Object.hasOwn(this.revivers, name) && this.revivers[name];
    if (revive) return revive(this.at(rest[0]));
    const pairs = () => Array.from({ length: rest.length / 2 }, (_, i) => rest.slice(2 * i, 2 * i + 2));
    if (name === 'Date') return new Date(String(rest[0]));
    if (name === 'BigInt') return BigInt(String(rest[0]));
    if (name === 'Set')
      return this.#list([], rest).reduce<Set<unknown>>((set, item) => set.add(item), new Set());
    if (name === 'Map') return new Map(pairs().map(([key, item]) => [this.at(key), this.at(item)]));
    if (name === 'null') {
      const bare = (this.#read[place] = Object.create(null) as Record<string, unknown>);
      return this.#object(bare, pairs() as [string, unknown][]);
    }
    throw new Error(`A page holds a ${name}, which its scripts cannot read: see plain-values`);
  }
}

/** The value of what `devalue.stringify` wrote, parsed as JSON. */
export function unflatten(written: unknown, revivers: Revivers = {}): unknown {
  if (constants.has(written)) return constants.get(written);
  if (!Array.isArray(written) || written.length === 0) throw new Error('Invalid input');
  return new Reader(written, revivers).at(0);
}

export const parse = (text: string, revivers?: Revivers): unknown => unflatten(JSON.parse(text), revivers);

/** What Kit keeps in the browser's history: plain data without circles, in the same format. */
export function stringify(value: unknown): string {
  const written: unknown[] = [];
  const place = (part: unknown): number => {
    if (part === undefined) return -1;
    const index = written.push(part) - 1;
    if (Array.isArray(part)) written[index] = part.map(place);
    else if (typeof part === 'object' && part !== null) {
      if (![Object.prototype, null].includes(Object.getPrototypeOf(part) as object | null))
        throw new Error('Only plain data may be kept in the history');
      written[index] = Object.fromEntries(Object.entries(part).map(([key, item]) => [key, place(item)]));
    }
    return index;
  };
  const index = place(value);
  return index < 0 ? String(index) : JSON.stringify(written);
}

/** Only the server writes scripts, or waits for what it writes. */
export function uneval(): never {
  throw new Error('not in the browser');
}
export { uneval as stringifyAsync };
