import { MikroORM, type Options } from '@mikro-orm/postgresql';
import type { Config } from '../config.js';
type Pool = Pick<Config['database'], 'poolSize' | 'poolPatienceMs'>;
export declare const ormConfig: (appUrl: string, { poolSize, poolPatienceMs }: Pool) => Options;
export declare const createOrm: (appUrl: string, pool: Pool) => Promise<MikroORM>;
export {};
