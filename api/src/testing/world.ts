import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createApp, type App } from '../app/create-app.js';
import { createHttpServer } from '../app/http.server.js';
import { loggerTo, type Logger } from '../app/log.js';
import { loadConfig } from '../config.js';
import { Caller } from './caller.js';
import { testDatabase, type TestDatabase } from './database.js';
import { TurnableClock } from './turnable.clock.js';

export interface WorldOptions {
  /** Settings as the environment would give them; limits by points are relaxed unless asked for. */
  readonly settings?: Record<string, string>;
  readonly log?: Logger;
}

/** What a server would log as an error stands beside the failing test. */
const loudLogger = () =>
  loggerTo((line) => void (line.includes('"level":"error"') && process.stderr.write(line)));

/** The whole product on a database of its own, a free port and a clock that can be turned. One for each spec file. */
export class World {
  private constructor(
    readonly url: string,
    readonly app: App,
    readonly clock: TurnableClock,
    readonly database: TestDatabase,
    readonly dataDir: string,
  ) {}

  static async open({ settings = {}, log = loudLogger() }: WorldOptions): Promise<World> {
    const database = await testDatabase();
    const dataDir = mkdtempSync(join(tmpdir(), 'kajlet-world-'));
    const server = createHttpServer().listen(0, '127.0.0.1');
    await once(server, 'listening');
    const { port } = server.address() as AddressInfo;
    const config = loadConfig({
      PORT: String(port),
      DATA_DIR: dataDir,
      DATABASE_URL: database.appUrl,
      DATABASE_OWNER_URL: database.ownerUrl,
      RATE_LIMITS: 'relaxed',
      ...settings,
    });
    const clock = new TurnableClock();
    const app = await createApp({ config, databaseUrl: database.appUrl, clock, server, log });
    await app.listen();
    return new World(`http://127.0.0.1:${port}`, app, clock, database, dataDir);
  }

  /** Somebody who is not signed in. */
  anonymous(): Caller {
    return new Caller(this.url);
  }

  /** Lets that much time pass: what is due by then happens, and everybody is told. */
  async turnClock(ms: number): Promise<void> {
    this.clock.turn(ms);
    await this.app.sweep();
    await this.app.relay.drain();
  }

  /** Ends everything; fails where the books do not balance. */
  async close(): Promise<void> {
    try {
      await this.app.close();
    } finally {
      await this.database.drop();
      rmSync(this.dataDir, { recursive: true, force: true });
    }
  }
}

export const openWorld = (options: WorldOptions = {}): Promise<World> => World.open(options);
