import { isDatabaseAway, QUERY_CANCELED, sqlState } from './retry.js';
import type { Scope, Shared } from './scope.js';
import type { Sql } from './sql.js';

/** How many are one statement, and how many statements are under way. */
interface Pace {
  readonly batch: number;
  readonly inFlight: number;
}

/** More in a batch would make the first wait for the last; a third statement would share a processor with the first two. */
const USUAL: Pace = { batch: 16, inFlight: 2 };

type Column = 'text' | 'int' | 'bigint' | 'boolean' | 'timestamptz' | 'jsonb';
export type AskColumns<Ask> = Readonly<Record<keyof Ask & string, Column>>;

/** What many may ask at once: all that wait are one read. */
export interface Hot<Ask, Row> {
  /** Another than usual: for a list whose asks share most of their work, so that more at once are less of it. */
  readonly pace?: Pace;
  /** Answers the rows of each ask, in its order. */
  read(sql: Sql, asks: readonly Ask[]): Promise<Row[][]>;
}

/** The asks as rows of `q`, numbered from 1 by `q.n`; a parameter for each column, from `$first` on. */
export function asksTable<Ask extends object>(columns: AskColumns<Ask>, first = 1): string {
  const names = Object.keys(columns);
  const arrays = Object.values<Column>(columns).map(
    (type, at) => `$${first + at}::${type}[] as ${names[at]}`,
  );
  // Behind the offset the planner does not see how many there are, so that one plan serves every number of them.
  return `(select ${arrays.join(', ')} offset 0) given
      cross join lateral unnest(${names.map((name) => `given.${name}`).join(', ')}) with ordinality as q (${names.join(', ')}, n)`;
}

/** The parameters of {@link asksTable}. */
export function askValues<Ask extends object>(columns: AskColumns<Ask>, asks: readonly Ask[]): unknown[][] {
  const names = Object.keys(columns) as (keyof Ask & string)[];
  return names.map((name) => asks.map((ask) => ask[name]));
}

/**
 * A list that is asked for all the time, as one statement. `columns` are what an ask consists of, with their types;
 * `lateral` is the projection of one ask, whose columns it reads as `q.name`. Everything one ask may see follows from
 * its columns (the viewer is one), so many asks are one statement without seeing each other's rows.
 */
export class HotList<Ask extends object, Row> implements Hot<Ask, Row> {
  /** Only its type is of interest. */
  declare readonly row: Row;
  readonly text: string;

  constructor(
    private readonly columns: AskColumns<Ask>,
    lateral: string,
  ) {
    this.text = `select q.n::int as n, found.* from ${asksTable(columns)}
      cross join lateral (${lateral}) found`;
  }

  async read(sql: Sql, asks: readonly Ask[]): Promise<Row[][]> {
    const found = await sql.rows<Row & { n: number }>(this.text, askValues(this.columns, asks));
    const answers = asks.map((): Row[] => []);
    for (const row of found) answers[row.n - 1]!.push(row);
    return answers;
  }
}

interface Waiting<Ask, Row> {
  readonly ask: Ask;
  readonly sql: Sql;
  readonly resolve: (rows: Row[]) => void;
  readonly reject: (error: unknown) => void;
}

/** What of one list waits for its turn in this process. */
class Queue<Ask extends object, Row> {
  #waiting: Waiting<Ask, Row>[] = [];
  #inFlight = 0;
  #scheduled = false;

  readonly #pace: Pace;

  constructor(private readonly list: Hot<Ask, Row>) {
    this.#pace = list.pace ?? USUAL;
  }

  add(waiting: Waiting<Ask, Row>): void {
    this.#waiting.push(waiting);
    this.#schedule();
  }

  /** After everything that arrived in this turn of the loop; no timer, so nobody waits for company. */
  #schedule(): void {
    const { batch, inFlight } = this.#pace;
    if (this.#scheduled || this.#inFlight >= inFlight || this.#waiting.length === 0) return;
    this.#scheduled = true;
    setImmediate(() => {
      this.#scheduled = false;
      while (this.#inFlight < inFlight && this.#waiting.length > 0) {
        void this.#run(this.#waiting.splice(0, batch));
      }
    });
  }

  async #run(batch: Waiting<Ask, Row>[]): Promise<void> {
    this.#inFlight += 1;
    try {
      await this.#answer(batch);
    } finally {
      this.#inFlight -= 1;
      this.#schedule();
    }
  }

  async #answer(batch: readonly Waiting<Ask, Row>[]): Promise<void> {
    try {
      const answers = await this.list.read(
        batch[0]!.sql,
        batch.map(({ ask }) => ask),
      );
      batch.forEach(({ resolve }, at) => resolve(answers[at]!));
    } catch (error) {
      // One that the database cannot read must not spoil the others; one that took too long, or found no database, has.
      if (batch.length === 1 || isDatabaseAway(error) || sqlState(error) === QUERY_CANCELED)
        for (const { reject } of batch) reject(error);
      else {
        const half = batch.length >> 1;
        await this.#answer(batch.slice(0, half));
        await this.#answer(batch.slice(half));
      }
    }
  }
}

/** Of each process, by list. */
const queues = new WeakMap<Shared, Map<unknown, unknown>>();

/**
 * The rows of one ask. Everything of this process that waits for the same list becomes one statement.
 * Inside a transaction it is read alone, on the transaction's snapshot.
 */
export async function askHot<Ask extends object, Row>(
  scope: Scope,
  list: Hot<Ask, Row>,
  ask: Ask,
): Promise<Row[]> {
  if (scope.isInTransaction) return (await list.read(scope.sql, [ask]))[0]!;
  const queue = queueOf(scope.shared, list);
  return new Promise<Row[]>((resolve, reject) => {
    queue.add({ ask, sql: scope.sql, resolve, reject });
  });
}

function queueOf<Ask extends object, Row>(shared: Shared, list: Hot<Ask, Row>): Queue<Ask, Row> {
  const ofProcess = queues.get(shared) ?? new Map<unknown, unknown>();
  queues.set(shared, ofProcess);
  const queue = (ofProcess.get(list) as Queue<Ask, Row> | undefined) ?? new Queue(list);
  ofProcess.set(list, queue);
  return queue;
}
