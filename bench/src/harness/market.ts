import { rmSync } from 'node:fs';
import { join } from 'node:path';
import pg from 'pg';
import { migrate, openDatabase } from '../../../api/dist/src/database/index.js';
import { BenchServer } from './process.ts';
import { newFolder } from './workspace.ts';

const main = new URL('../../../api/dist/src/main.js', import.meta.url);
const quiet = { info: () => undefined, warn: () => undefined, error: () => undefined };

export interface ProductOptions {
  readonly name?: string;
  readonly env?: Readonly<Record<string, string>>;
  /** A data folder of its own: for a second node on the same database. */
  readonly node?: string;
}

/** The PostgreSQL that comes with Kajlet, migrated and empty, and Kajlet on it as it ships. */
export class Market {
  readonly appUrl: string;
  readonly ownerUrl: string;
  readonly owner: pg.Pool;
  readonly #folder: string;
  readonly #stop: () => Promise<void>;
  readonly #products: BenchServer[] = [];

  private constructor(folder: string, database: Awaited<ReturnType<typeof openDatabase>>) {
    this.#folder = folder;
    this.appUrl = database.appUrl;
    this.ownerUrl = database.ownerUrl;
    this.#stop = () => database.stop();
    this.owner = new pg.Pool({ connectionString: database.ownerUrl, max: 4 });
    // A connection that lies idle when the database stops says so here.
    this.owner.on('error', () => undefined);
  }

  static async open(): Promise<Market> {
    const folder = newFolder();
    const dataDir = join(folder, 'data');
    const database = await openDatabase({ dataDir, url: undefined, ownerUrl: undefined }, quiet);
    await migrate(database.ownerUrl, database.appUrl);
    return new Market(folder, database);
  }

  /** Everything as it ships, only RATE_LIMITS=relaxed: one caller stands for thousands. */
  async product({ name = 'Kajlet', env = {}, node }: ProductOptions = {}): Promise<BenchServer> {
    const own = node === undefined ? {} : { DATABASE_URL: this.appUrl, DATABASE_OWNER_URL: this.ownerUrl };
    const server = await BenchServer.start({
      name,
      program: main,
      env: {
        DATA_DIR: join(this.#folder, node ?? 'data'),
        DEMO: 'off',
        RATE_LIMITS: 'relaxed',
        ...own,
        ...env,
      },
      readyPath: '/readyz',
    });
    this.#products.push(server);
    return server;
  }

  async close(): Promise<void> {
    await Promise.all(this.#products.map((server) => server.stop()));
    await this.owner.end();
    await this.#stop();
    rmSync(this.#folder, { recursive: true, force: true });
  }
}
