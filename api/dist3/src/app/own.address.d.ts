import type { Config } from '../config.js';
/** Where this process is reached from this machine, without a path. */
export declare function ownAddress({ host, port }: Pick<Config, 'host' | 'port'>): string;
