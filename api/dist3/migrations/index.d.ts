import type { Options } from '@mikro-orm/postgresql';
type MigrationsList = NonNullable<NonNullable<Options['migrations']>['migrationsList']>;
/** Every migration in order. Forward only: what has run somewhere is never edited. */
export declare const migrations: MigrationsList;
export {};
