import { Migration } from '@mikro-orm/migrations';
/** Idempotency records, and events as rows: per-aggregate sequences, the outbox and the one global log. */
export declare class Migration0001Kernel extends Migration {
    up(): void;
}
