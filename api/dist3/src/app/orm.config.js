import { MikroORM } from '@mikro-orm/postgresql';
import { entities } from './features.js';
export const ormConfig = (appUrl, { poolSize, poolPatienceMs }) => ({
    clientUrl: appUrl,
    entities: [...entities],
    discovery: { warnWhenNoEntities: false },
    allowGlobalContext: false,
    // Identity maps live as long as one operation; the timers and the schema are SQL's.
    forceUtcTimezone: true,
    pool: { min: 0, max: poolSize, idleTimeoutMillis: 30_000 },
    driverOptions: { connectionTimeoutMillis: poolPatienceMs, application_name: 'kajlet' },
});
export const createOrm = (appUrl, pool) => MikroORM.init(ormConfig(appUrl, pool));
//# sourceMappingURL=orm.config.js.map