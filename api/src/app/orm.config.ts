import { MikroORM, type Options } from '@mikro-orm/postgresql';
import { entities } from './features.js';

/** Longer than this nobody waits for a connection; the caller hears UNAVAILABLE and may try again. */
const POOL_PATIENCE_MS = 2_000;

export const ormConfig = (appUrl: string, poolSize: number): Options => ({
  clientUrl: appUrl,
  entities: [...entities],
  discovery: { warnWhenNoEntities: false },
  allowGlobalContext: false,
  // Identity maps live as long as one operation; the timers and the schema are SQL's.
  forceUtcTimezone: true,
  pool: { min: 0, max: poolSize, idleTimeoutMillis: 30_000 },
  driverOptions: { connectionTimeoutMillis: POOL_PATIENCE_MS, application_name: 'kajlet' },
});

export const createOrm = (appUrl: string, poolSize: number): Promise<MikroORM> =>
  MikroORM.init(ormConfig(appUrl, poolSize));
