import { MikroORM, type Options } from '@mikro-orm/postgresql';
import type { Config } from '../config.js';
import { entities } from './features.js';

type Pool = Pick<Config['database'], 'poolSize' | 'poolPatienceMs'>;

export const ormConfig = (appUrl: string, { poolSize, poolPatienceMs }: Pool): Options => ({
  clientUrl: appUrl,
  entities: [...entities],
  discovery: { warnWhenNoEntities: false },
  allowGlobalContext: false,
  // Identity maps live as long as one operation; the timers and the schema are SQL's.
  forceUtcTimezone: true,
  pool: { min: 0, max: poolSize, idleTimeoutMillis: 30_000 },
  driverOptions: { connectionTimeoutMillis: poolPatienceMs, application_name: 'kajlet' },
});

export const createOrm = (appUrl: string, pool: Pool): Promise<MikroORM> =>
  MikroORM.init(ormConfig(appUrl, pool));
