import { staffOf } from '../identity/index.js';
import { after, hourMs, minuteMs, notFound, Outbox, type Scope } from '../kernel/index.js';
import { Providers, type PaymentProvider, type ProviderTransaction } from '../payments/index.js';
import { differenceOf, keyOf, theirRecords, type Difference, type OurRecord } from './compare.rules.js';
import { KeptDifferences } from './kept-differences.service.js';
import { OurRecords } from './our-records.loader.js';
import { spanOf, type Span } from './reconciliation.day.js';

export interface Outcome {
  readonly lines: number;
  readonly differences: number;
  /** Those that were not known before. */
  readonly found: number;
  /** Those that are gone by themselves. */
  readonly closed: number;
}

/** Clocks differ, and a statement may be cut by another's midnight. */
const SKEW_MS = hourMs;
/** Nobody else tries the same day for so long. */
const LEASE_MS = 10 * minuteMs;
const BATCH = 1_000;

/** Compares what a provider's own list says of a day with what we booked. Moves no money. */
export class Reconciliation {
  constructor(private readonly scope: Scope) {}

  /** Null where somebody else is at it. @throws NotFoundError, and what the provider's list throws */
  async run(providerId: string, day: string): Promise<Outcome | null> {
    const { scope } = this;
    const provider = scope.get(Providers).byId(providerId) ?? notFound('provider');
    const span = spanOf(day) ?? notFound('day');
    if (!(await this.#claim(providerId, day))) return null;
    try {
      const compared = await this.#compare(provider, span);
      return await scope.atomically(() => this.#keep(providerId, day, compared));
    } catch (error) {
      await this.#failed(providerId, day, error);
      throw error;
    }
  }

  /**
   * Their lines of the day against whatever we know of them; ours of the day against a list long enough to hold them,
   * since their moment lies between our request and our booking. So are theirs of which another day has told already: a
   * reference is one, and what moved for it adds up.
   */
  async #compare(
    provider: PaymentProvider,
    span: Span,
  ): Promise<{ differences: Difference[]; lines: number }> {
    const { scope } = this;
    const listed = await collected(provider.listTransactions(span));
    const moved = await scope.get(OurRecords).moved(provider.id, span);
    const told = await scope.get(KeptDifferences).told(provider.id, listed, span);
    const since = told.since !== null && told.since < moved.since ? told.since : moved.since;
    const wide = { from: after(since, -SKEW_MS), to: after(scope.now, SKEW_MS) };
    const isNeeded = moved.records.length > 0 || told.since !== null;
    const around = isNeeded
      ? theirRecords(await collected(provider.listTransactions(wide)))
      : new Map<string, never>();
    const theirs = theirRecords(listed);
    for (const key of told.keys) theirs.set(key, around.get(key) ?? theirs.get(key)!);
    const known = await this.#known([...theirs.values()]);
    const differences = [...theirs].flatMap(
      ([key, line]) => differenceOf(known.get(key) ?? null, line) ?? [],
    );
    const rest = moved.records.filter((record) => !theirs.has(keyOf(record)));
    const others = rest.flatMap((record) => differenceOf(record, around.get(keyOf(record)) ?? null) ?? []);
    return { differences: [...differences, ...others], lines: listed.length };
  }

  async #known(lines: readonly Parameters<typeof keyOf>[0][]): Promise<Map<string, OurRecord>> {
    const all = new Map<string, OurRecord>();
    for (let start = 0; start < lines.length; start += BATCH) {
      const part = await this.scope.get(OurRecords).of(lines.slice(start, start + BATCH));
      for (const [key, record] of part) all.set(key, record);
    }
    return all;
  }

  async #keep(
    provider: string,
    day: string,
    { differences, lines }: { differences: readonly Difference[]; lines: number },
  ): Promise<Outcome> {
    const { scope } = this;
    const { sql, now } = scope;
    const seen: string[] = [];
    let found = 0;
    for (const difference of differences) {
      const { id, fresh } = await scope.get(KeptDifferences).keep(provider, day, difference);
      seen.push(id);
      if (fresh) found += 1;
    }
    const closed = await sql.rows(
      `update reconciliation_item set status = 'CLOSED', closed_at = $4
        where provider = $1 and day = $2 and status in ('OPEN', 'PROPOSED') and id <> all ($3) returning id`,
      [provider, day, seen, now],
    );
    await sql.rows(
      `update reconciliation_run set finished_at = $3, lines = $4, differences = $5, error = null
        where provider = $1 and day = $2`,
      [provider, day, now, lines, differences.length],
    );
    if (found > 0) await this.#announce(provider, { day, found });
    return { lines, differences: differences.length, found, closed: closed.length };
  }

  async #claim(provider: string, day: string): Promise<boolean> {
    const { sql, now } = this.scope;
    const claimed = await sql.first(
      `insert into reconciliation_run as r (provider, day, started_at) values ($1, $2, $3)
        on conflict (provider, day) do update set started_at = $3, finished_at = null, error = null
          where r.finished_at is not null or r.error is not null or r.started_at < $4
        returning 1 as claimed`,
      [provider, day, now, after(now, -LEASE_MS)],
    );
    return claimed !== null;
  }

  async #failed(provider: string, day: string, error: unknown): Promise<void> {
    const reason = error instanceof Error ? error.name : 'Error';
    await this.scope.sql.rows(
      'update reconciliation_run set error = $3 where provider = $1 and day = $2 and finished_at is null',
      [provider, day, reason],
    );
  }

  async #announce(provider: string, payload: { day: string; found: number }): Promise<void> {
    await this.scope.get(Outbox).record({
      type: 'reconciliation.found',
      aggregateId: `reconciliation:${provider}`,
      payload,
      audience: await staffOf(this.scope.sql),
    });
  }
}

async function collected(lines: AsyncIterable<ProviderTransaction>): Promise<ProviderTransaction[]> {
  const all: ProviderTransaction[] = [];
  for await (const line of lines) all.push(line);
  return all;
}
