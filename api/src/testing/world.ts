import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createApp, type App } from '../app/create-app.js';
import { createHttpServer } from '../app/http.server.js';
import { loggerTo, type Logger } from '../app/log.js';
import type { RegisteredDocuments } from '../app/registered-documents.js';
import { loadConfig } from '../config.js';
import { grantRole, type StaffRole } from '../identity/index.js';
import { checkLedger } from '../ledger/index.js';
import { startSimulator, type Simulator } from '../simulator/index.js';
import { Actor, type Identity } from './actors.js';
import { Caller } from './caller.js';
import { testDatabase, type TestDatabase } from './database.js';
import { TurnableClock } from './turnable.clock.js';

export interface WorldOptions {
  /** Settings as the environment would give them; limits by points are relaxed unless asked for. */
  readonly settings?: Record<string, string>;
  readonly log?: Logger;
  /** True: people of the demo may sign in, as in the embedded default. */
  readonly demo?: boolean;
  /** Another way to the world's database than the straight one. */
  readonly databaseUrl?: (straight: string) => Promise<string>;
  /** What the pages of this world may ask; without any, whatever they like. */
  readonly documents?: RegisteredDocuments;
  /** False where a story looks at what waits for the next sweep: none comes by itself. */
  readonly ticking?: boolean;
}

export interface PersonFacts {
  readonly country?: string;
  readonly displayName?: string;
}

const PASSWORD = 'jol-pore pata-nore 7';
const SIGN_UP = `mutation ($input: SignUpInput!) { signUp(input: $input) {
  ... on SignUpPayload { token viewer { user { id } } } ... on UserError { code message } } }`;

/** What a server would log as an error stands beside the failing test. */
const loudLogger = () =>
  loggerTo((line) => void (line.includes('"level":"error"') && process.stderr.write(line)));

/** The whole product on a database of its own, a free port and a clock that can be turned. One for each spec file. */
export class World {
  readonly #actors: Actor[] = [];

  private constructor(
    readonly url: string,
    readonly app: App,
    readonly clock: TurnableClock,
    readonly database: TestDatabase,
    readonly dataDir: string,
    /** The payment providers, which go wrong when told to; their clock turns with the world's. */
    readonly simulator: Simulator,
  ) {}

  static async open(options: WorldOptions): Promise<World> {
    const { settings = {}, log = loudLogger(), documents, ticking = true, demo = false } = options;
    const database = await testDatabase();
    const databaseUrl = (await options.databaseUrl?.(database.appUrl)) ?? database.appUrl;
    const dataDir = mkdtempSync(join(tmpdir(), 'kajlet-world-'));
    const server = createHttpServer().listen(0, '127.0.0.1');
    await once(server, 'listening');
    const { port } = server.address() as AddressInfo;
    const url = `http://127.0.0.1:${port}`;
    const clock = new TurnableClock();
    const simulator = await startSimulator({ seed: 1, now: () => clock.now(), webhookTarget: url });
    const fromSettings = loadConfig({
      PORT: String(port),
      DATA_DIR: dataDir,
      DATABASE_URL: databaseUrl,
      DATABASE_OWNER_URL: database.ownerUrl,
      RATE_LIMITS: 'relaxed',
      PAYMENT_PROVIDERS: 'simulator',
      PROVIDER_SIMULATOR_URL: simulator.url,
      // A crowd of a story waits for its turn, also where the machine stalls.
      DATABASE_POOL_PATIENCE_MS: '20000',
      ...settings,
    });
    const config = { ...fromSettings, demo };
    const app = await createApp({ config, databaseUrl, clock, server, log, documents, ticking });
    await app.listen();
    return new World(url, app, clock, database, dataDir, simulator);
  }

  /** Somebody who is not signed in. */
  anonymous(): Caller {
    return new Caller(this.url);
  }

  worker(facts: PersonFacts = {}): Promise<Actor> {
    return this.#person(['WORKER'], { displayName: 'Rina', ...facts });
  }

  /** Somebody who publishes, with money in the wallet where `funds` says how much. */
  async employer({
    funds,
    currency,
    ...facts
  }: PersonFacts & { funds?: string; currency?: string } = {}): Promise<Actor> {
    const employer = await this.#person(['EMPLOYER'], { displayName: 'Acme Surveys', ...facts });
    if (funds !== undefined) await employer.deposit(funds, currency);
    return employer;
  }

  moderator(facts: PersonFacts = {}): Promise<Actor> {
    return this.#staff('MODERATOR', facts);
  }

  admin(facts: PersonFacts = {}): Promise<Actor> {
    return this.#staff('ADMIN', facts);
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
      for (const actor of this.#actors) actor.close();
      const defects = await checkLedger(this.app.scopeFor(null).sql);
      if (defects.length > 0) throw new Error(`The ledger has defects: ${JSON.stringify(defects)}`);
    } finally {
      await this.app.close();
      await this.simulator.close();
      await this.database.drop();
      rmSync(this.dataDir, { recursive: true, force: true });
    }
  }

  /** As `npm run grant` does it. */
  async #staff(role: StaffRole, facts: PersonFacts): Promise<Actor> {
    const actor = await this.#person(['WORKER'], { displayName: 'Mod', ...facts });
    await grantRole(this.app.scopeFor(null), actor.person.email, role);
    return actor;
  }

  async #person(roles: string[], { country = 'BD', displayName = 'Somebody' }: PersonFacts): Promise<Actor> {
    const email = `person-${randomBytes(6).toString('hex')}@example.com`;
    const input = { email, password: PASSWORD, displayName, country, roles };
    const { signUp } = await this.anonymous().execute(SIGN_UP, { input });
    if (!signUp.token) throw new Error(`Signing up failed: ${JSON.stringify(signUp)}`);
    const person: Identity = { id: signUp.viewer.user.id, email, password: PASSWORD, token: signUp.token };
    const actor = new Actor(this.url, person, new Set(Object.keys(this.app.schema.getTypeMap())));
    this.#actors.push(actor);
    return actor;
  }
}

export const openWorld = (options: WorldOptions = {}): Promise<World> => World.open(options);
