import { createOrm } from '../app/orm.config.js';
import { loadConfig } from '../config.js';
import { Hub, Scope, type Shared } from '../kernel/index.js';
import { startSimulator, type Simulator } from '../simulator/index.js';
import { testDatabase } from './database.js';
import { TurnableClock } from './turnable.clock.js';

export interface ProviderStage {
  readonly simulator: Simulator;
  readonly clock: TurnableClock;
  /** A fresh operation, of this node or of another one. */
  scope(node?: Shared): Scope;
  /** One more process of ours, with a memory of its own. */
  node(settings?: Record<string, string>): Shared;
  close(): Promise<void>;
}

/** The providers' simulator, a database and scopes, without the rest of the product. */
export async function openProviderStage(): Promise<ProviderStage> {
  const database = await testDatabase();
  const orm = await createOrm(database.appUrl, { poolSize: 10, poolPatienceMs: 20_000 });
  const clock = new TurnableClock();
  const simulator = await startSimulator({ seed: 7, now: () => clock.now() });
  const node = (settings: Record<string, string> = {}): Shared => ({
    config: loadConfig({
      PAYMENT_PROVIDERS: 'simulator',
      PROVIDER_SIMULATOR_URL: simulator.url,
      PROVIDER_DEADLINE_MS: '10000',
      ...settings,
    }),
    clock,
    hub: new Hub(),
    committed: () => undefined,
  });
  const first = node();
  return {
    simulator,
    clock,
    node,
    scope: (shared = first) => new Scope(orm.em, shared, { viewer: null }),
    close: async () => {
      await simulator.close();
      await orm.close(true);
      await database.drop();
    },
  };
}
