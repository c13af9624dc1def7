import type { Sql } from '../sql.js';
import type { Hub } from './hub.js';
import { readHead, toEntry, type LogRow } from './log-entry.js';

const BATCH = 500;
/** How long an event of another node may wait; this node's own commits nudge. */
const IDLE_MS = 100;
/** After a batch that was not full; what another node committed in the middle of it found the relay taken. */
const SOON_MS = 20;
const OUTAGE_MS = 500;

interface RelayParts {
  readonly open: () => Sql;
  readonly hub: Hub;
  readonly failed: (error: unknown) => void;
}

/**
 * Moves committed events from the outbox into the log (one relay per cluster at a time, the database sees to that) and
 * hands this node's hub whatever the log has gained, whoever relayed it. Goes on from its last cursor after an outage.
 */
export class Relay {
  readonly #parts: RelayParts;
  #nudged: (() => void) | null = null;
  #dirty = false;
  #stopping = false;
  #loop: Promise<void> | null = null;
  #turn: Promise<unknown> = Promise.resolve();

  constructor(parts: RelayParts) {
    this.#parts = parts;
  }

  async start(): Promise<void> {
    const { head } = await readHead(this.#parts.open());
    this.#parts.hub.startAt(head);
    this.#loop = this.#run();
  }

  async stop(): Promise<void> {
    this.#stopping = true;
    this.nudge();
    await this.#loop;
  }

  /** Something was committed here; look now. */
  nudge(): void {
    this.#dirty = true;
    this.#nudged?.();
  }

  /** Relays until the outbox is empty and this node's hub has seen all of it. */
  async drain(): Promise<void> {
    do await this.#inTurn();
    while (await this.#behind());
  }

  async #behind(): Promise<boolean> {
    const { hub, open } = this.#parts;
    const row = await open().first<{ behind: boolean }>(
      'select exists (select from outbox) or head > $1 as behind from event_head',
      [hub.head],
    );
    return row!.behind;
  }

  async #run(): Promise<void> {
    while (!this.#stopping) {
      this.#dirty = false;
      try {
        const moved = await this.#inTurn();
        if (moved < BATCH && !this.#dirty) await this.#idle(moved === 0 ? IDLE_MS : SOON_MS);
      } catch (error) {
        this.#parts.failed(error);
        await this.#idle(OUTAGE_MS);
      }
    }
  }

  /** drain() and the loop must not read the log side by side, or the hub would see it out of order. */
  #inTurn(): Promise<number> {
    const mine = this.#turn.then(() => this.#step());
    this.#turn = mine.catch(() => undefined);
    return mine;
  }

  async #step(): Promise<number> {
    const { hub, open } = this.#parts;
    const rows = await open().rows<LogRow>('select * from next_events($1, $2)', [hub.head, BATCH]);
    hub.publish(rows.map(toEntry));
    return rows.length;
  }

  async #idle(ms: number): Promise<void> {
    await new Promise<void>((resolve) => {
      const timer = setTimeout(resolve, ms);
      this.#nudged = () => {
        clearTimeout(timer);
        resolve();
      };
    });
    this.#nudged = null;
  }
}
