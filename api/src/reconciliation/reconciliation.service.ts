import { staffOf } from '../identity/index.js';
import { after, hourMs, minuteMs, newId, notFound, Outbox, type Scope } from '../kernel/index.js';
import { Providers, type PaymentProvider, type ProviderTransaction } from '../payments/index.js';
import { differenceOf, keyOf, theirRecords, type Difference, type OurRecord } from './compare.rules.js';
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
   * since their moment lies between our request and our booking.
   */
  async #compare(
    provider: PaymentProvider,
    span: Span,
  ): Promise<{ differences: Difference[]; lines: number }> {
    const { scope } = this;
    const listed = await collected(provider.listTransactions(span));
    const moved = await scope.get(OurRecords).moved(provider.id, span);
    const wide = { from: after(moved.since, -SKEW_MS), to: after(scope.now, SKEW_MS) };
    const around =
      moved.records.length === 0
        ? new Map<string, never>()
        : theirRecords(await collected(provider.listTransactions(wide)));
    const theirs = theirRecords(listed);
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
    const { sql, now } = this.scope;
    const seen: string[] = [];
    let found = 0;
    for (const difference of differences) {
      const { id, fresh } = await this.#upsert(provider, day, difference);
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

  /** One that had closed by itself is open again; one that was settled stays settled. */
  async #upsert(
    provider: string,
    day: string,
    { kind, direction, reference, ours, theirs, stake }: Difference,
  ): Promise<{ id: string; fresh: boolean }> {
    const row = await this.scope.sql.first<{ id: string; fresh: boolean }>(
      `insert into reconciliation_item as i (id, provider, direction, reference, kind, day, status, owner_id,
          ours_state, ours_amount, ours_currency, theirs_state, theirs_amount, theirs_currency, external_id,
          stake, stake_currency, found_at)
        values ($1, $2, $3, $4, $5, $6, 'OPEN', $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17)
        on conflict (provider, direction, reference, kind) do update set
          status = case i.status when 'CLOSED' then 'OPEN' else i.status end,
          found_at = case i.status when 'CLOSED' then excluded.found_at else i.found_at end,
          day = case i.status when 'CLOSED' then excluded.day else i.day end, closed_at = case i.status
            when 'CLOSED' then null else i.closed_at end
        returning id, id = $1 as fresh`,
      [
        ...[newId('rci'), provider, direction, reference, kind, day, ours?.ownerId ?? null],
        ...[ours?.state ?? null, ours?.amount.micros ?? null, ours?.amount.currency ?? null],
        ...[theirs?.state ?? null, theirs?.amount?.micros ?? null, theirs?.amount?.currency ?? null],
        ...[theirs?.externalId ?? null, stake.micros, stake.currency, this.scope.now],
      ],
    );
    return row!;
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
