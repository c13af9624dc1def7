import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { MikroORM } from '@mikro-orm/postgresql';
import { createOrm } from '../app/orm.config.js';
import { timers } from '../app/features.js';
import { loadConfig } from '../config.js';
import {
  Hub,
  newId,
  Scope,
  sweep,
  type Clock,
  type Currency,
  type Role,
  type Shared,
  type Timer,
  type Viewer,
} from '../kernel/index.js';
import { checkLedger } from '../ledger/index.js';
import { testDatabase, type TestDatabase } from './database.js';
import { TurnableClock } from './turnable.clock.js';

export interface PublishedItem {
  readonly externalId: string | null;
  readonly overlap: number;
}
export interface TaskFacts {
  readonly items?: readonly PublishedItem[];
  readonly currency?: Currency;
  readonly reward?: bigint;
  readonly fee?: bigint;
  readonly repeatable?: boolean;
  readonly workersPickItems?: boolean;
  readonly estimatedMinutes?: number;
  readonly reviewWindowHours?: number;
}

export interface TestClock extends Clock {
  turn(ms: number): void;
}

/** Stands still until it is turned, so that a model can say to the millisecond what must be. */
export class StillClock implements TestClock {
  #ms = Date.now();

  now(): Date {
    return new Date(this.#ms);
  }

  turn(ms: number): void {
    this.#ms += ms;
  }
}

/** What tests of rules need of the marketplace: real services and a real database, without HTTP and its sign-ups. */
export class Market {
  private constructor(
    public shared: Shared & { clock: TestClock },
    private readonly orm: MikroORM,
    private readonly database: TestDatabase,
  ) {}

  static async open(
    settings: Record<string, string> = {},
    clock: TestClock = new TurnableClock(),
  ): Promise<Market> {
    const database = await testDatabase();
    const dataDir = mkdtempSync(join(tmpdir(), 'kajlet-market-'));
    const config = loadConfig({
      DATA_DIR: dataDir,
      DATABASE_URL: database.appUrl,
      DATABASE_OWNER_URL: database.ownerUrl,
      DATABASE_POOL_PATIENCE_MS: '20000',
      ...settings,
    });
    const orm = await createOrm(database.appUrl, config.database);
    const market = new Market({ config, clock, committed: () => undefined, hub: new Hub() }, orm, database);
    await market
      .scope()
      .sql.rows(
        `insert into category (id, slug, names, policy, place) values ('cat_test', 'test', '{"en": "Test"}', 'ALLOWED', 999)`,
      );
    return market;
  }

  get ownerUrl(): string {
    return this.database.ownerUrl;
  }

  scope(viewer: Viewer | null = null): Scope {
    return new Scope(this.orm.em, this.shared, { viewer });
  }

  /** The process ended and another begins on the same database: nothing that was kept in memory is there. */
  restart(): void {
    this.shared = { ...this.shared, hub: new Hub() };
  }

  /** Somebody signed in, without a password. */
  async person(...roles: Role[]): Promise<Viewer> {
    const [viewer] = await this.people(roles);
    return viewer!;
  }

  async people(...wanted: readonly (readonly Role[])[]): Promise<Viewer[]> {
    const viewers = wanted.map((roles) => ({
      userId: newId('usr'),
      sessionId: newId('ses'),
      roles,
      country: 'BD',
      via: 'bearer' as const,
    }));
    await this.scope().sql.rows(
      `insert into user_account (id, email, password_hash, display_name, country, created_at)
        select id, id || '@example.com', '-', 'Somebody', 'BD', $2 from unnest($1::text[]) id`,
      [viewers.map(({ userId }) => userId), this.shared.clock.now()],
    );
    return viewers;
  }

  async fund({ userId }: Viewer, micros: bigint, currency: Currency = 'USD'): Promise<void> {
    await this.scope().sql.rows('select ledger_transfer_one($1, $2, $3, null, null, $4, $5, $6)', [
      'deposit',
      'test',
      newId('dep'),
      [`external:in-CARD:${currency}`, `${userId}:available:${currency}`],
      [(-micros).toString(), micros.toString()],
      this.shared.clock.now(),
    ]);
  }

  /** A LIVE task with its escrow; one text field "word", one picture "shot" that may be left out. */
  async publish(employer: Viewer, facts: TaskFacts = {}): Promise<string> {
    const {
      items = [{ externalId: null, overlap: 3 }],
      currency = 'USD',
      reward = 50_000n,
      fee = 5_000n,
    } = facts;
    const taskId = newId('tsk');
    const slots = items.reduce((sum, { overlap }) => sum + overlap, 0);
    const proofFields = [
      { key: 'word', label: 'Word', kind: 'TEXT', required: true, choices: [] },
      { key: 'shot', label: 'Picture', kind: 'SCREENSHOT', required: false, choices: [] },
    ];
    const scope = this.scope();
    await scope.atomically(async () => {
      await scope.sql.rows(
        `with t as (
          insert into task (id, employer_id, status, title, category_id, steps, proof_fields, currency, reward, fee, fee_rate, slots,
            estimated_minutes, review_window_hours, countries, repeatable, workers_pick_items, has_items, published_at, created_at)
          values ($1, $2, 'DRAFT', 'A task', 'cat_test', '[{"text": "Look"}]', $3, $4, $5, $6, 100000, $7, $8, $9, '{}', $10, $11, $12, $13, $13)
          returning *
        ), v as (
          insert into task_version (task_id, version, title, steps, proof_fields, estimated_minutes, created_at)
            select id, 1, title, steps, proof_fields, estimated_minutes, created_at from t
        ), s as (insert into task_slots (task_id, open) select id, slots from t)
        insert into task_item (id, task_id, place, external_id, overlap)
          select i.id, $1, i.place, i.external_id, i.overlap
          from unnest($14::text[], $15::text[], $16::int[]) with ordinality as i (id, external_id, overlap, place)`,
        [
          taskId,
          employer.userId,
          JSON.stringify(proofFields),
          currency,
          reward.toString(),
          fee.toString(),
          slots,
          facts.estimatedMinutes ?? 5,
          facts.reviewWindowHours ?? 72,
          facts.repeatable ?? false,
          facts.workersPickItems ?? false,
          items[0]!.externalId !== null,
          scope.now,
          items.map(() => newId('itm')),
          items.map(({ externalId }) => externalId),
          items.map(({ overlap }) => overlap),
        ],
      );
      await scope.sql.rows('select move_escrow($1, $2, $3)', [
        taskId,
        (BigInt(slots) * (reward + fee)).toString(),
        scope.now,
      ]);
      await scope.sql.rows(`update task set status = 'LIVE' where id = $1`, [taskId]);
    });
    return taskId;
  }

  /** Opens the pool's connections one after the other: a crowd that came at once would wait for all of them. */
  async connect(more = this.shared.config.database.poolSize): Promise<void> {
    if (more > 0) await this.scope().atomically(() => this.connect(more - 1));
  }

  /** Fires all that is due; what fails, fails the test. */
  async sweep(only: readonly Timer[] = timers): Promise<void> {
    const failures: unknown[] = [];
    await sweep(
      only,
      () => this.scope(),
      (name, id, error) => failures.push(`${name} ${id}: ${String(error)}`),
    );
    if (failures.length > 0) throw new Error(failures.join('; '));
  }

  async turn(ms: number): Promise<void> {
    this.shared.clock.turn(ms);
    await this.sweep();
  }

  defects(): ReturnType<typeof checkLedger> {
    return checkLedger(this.scope().sql);
  }

  /** Ends everything; fails where the books do not balance. */
  async close(): Promise<void> {
    try {
      const defects = await this.defects();
      if (defects.length > 0) throw new Error(`The ledger has defects: ${JSON.stringify(defects)}`);
    } finally {
      await this.discard();
    }
  }

  /** Ends everything without a look at the books, for what was never booked. */
  async discard(): Promise<void> {
    await this.orm.close(true);
    await this.database.drop();
    rmSync(this.shared.config.dataDir, { recursive: true, force: true });
  }
}
