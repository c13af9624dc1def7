import { Migration } from '@mikro-orm/migrations';
/** What people are told of their money costs as much as moved in the time they ask about, however much they ever published. */
export declare class Migration0033ManyTasksOfOne extends Migration {
    up(): void;
}
