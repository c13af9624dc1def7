import { Migration } from '@mikro-orm/migrations';
/**
 * The hot commands for many at once. Those who want the same row do not queue for it one by one: the process gathers them
 * (api/src/kernel/hot-lanes.ts), and one statement claims their keys, decides each on its own, and commits once.
 * Lock order: keys, workers, task_slots, submission, worker_stats, ledger accounts.
 */
export declare class Migration0020HotCommands extends Migration {
    up(): void;
}
