import { Migration } from '@mikro-orm/migrations';
/** A worker's appeal against a rejection. */
export declare class Migration0007Disputes extends Migration {
    up(): void;
}
