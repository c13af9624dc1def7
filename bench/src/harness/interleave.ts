import { median } from './figures.ts';

export type Sample = Readonly<Record<string, number>>;

/** What was measured of one contender, a sample for each round. */
export class Measured<S extends Sample> {
  readonly name: string;
  readonly samples: S[] = [];

  constructor(name: string) {
    this.name = name;
  }

  median(key: keyof S & string): number {
    return median(this.samples.map((sample) => sample[key]!));
  }

  /** The median of the rounds' own ratios: what slows a machine down for a while slows both. */
  ratioTo(other: Measured<S>, key: keyof S & string): number {
    return median(this.samples.map((sample, round) => sample[key]! / other.samples[round]![key]!));
  }
}

/**
 * Measures every contender once per round, one after the other. Every other round goes backwards, so that nobody always
 * comes first or always follows the same one.
 */
export async function interleave<C extends { readonly name: string }, S extends Sample>(
  contenders: readonly C[],
  rounds: number,
  measure: (contender: C) => Promise<S>,
): Promise<ReadonlyMap<string, Measured<S>>> {
  const measured = new Map(contenders.map(({ name }) => [name, new Measured<S>(name)]));
  for (let round = 0; round < rounds; round += 1) {
    const order = round % 2 === 0 ? contenders : [...contenders].reverse();
    for (const contender of order) {
      const sample = await measure(contender);
      measured.get(contender.name)!.samples.push(sample);
      console.error(`  round ${round + 1}/${rounds}  ${contender.name}  ${inWords(sample)}`);
    }
  }
  return measured;
}

/**
 * Those that come near each other, measured often and one right after the other, and everybody, measured less often: a
 * minute later this machine may be half as fast, so between two whose ratio matters nobody slow should come.
 */
export class Comparison<S extends Sample> {
  readonly #near: ReadonlyMap<string, Measured<S>>;
  readonly #all: ReadonlyMap<string, Measured<S>>;

  constructor(near: ReadonlyMap<string, Measured<S>>, all: ReadonlyMap<string, Measured<S>>) {
    this.#near = near;
    this.#all = all;
  }

  get names(): string[] {
    return [...this.#all.keys()];
  }

  of(name: string): Measured<S> {
    return (this.#near.get(name) ?? this.#all.get(name))!;
  }

  /** Of the rounds in which both were measured. */
  ratio(one: string, other: string, key: keyof S & string): number {
    const both = this.#near.has(one) && this.#near.has(other) ? this.#near : this.#all;
    return both.get(one)!.ratioTo(both.get(other)!, key);
  }
}

interface Contenders<C> {
  readonly near: readonly C[];
  readonly all: readonly C[];
}

/** @param rounds of those who come near each other, and of all */
export async function compare<C extends { readonly name: string }, S extends Sample>(
  { near, all }: Contenders<C>,
  rounds: { readonly near: number; readonly all: number },
  measure: (contender: C) => Promise<S>,
): Promise<Comparison<S>> {
  return new Comparison(
    await interleave(near, rounds.near, measure),
    await interleave(all, rounds.all, measure),
  );
}

const inWords = (sample: Sample): string =>
  Object.entries(sample)
    .map(([key, value]) => `${key} ${Number(value.toPrecision(4))}`)
    .join('  ');
