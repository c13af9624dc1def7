import { Migration } from '@mikro-orm/migrations';
/** Filters of the feed that a worker keeps under a name. */
export declare class Migration0026SavedFilters extends Migration {
    up(): void;
}
