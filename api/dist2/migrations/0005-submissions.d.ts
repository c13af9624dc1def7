import { Migration } from '@mikro-orm/migrations';
/** Submissions and the hot commands as set-based functions: reserve, submit, approve. Lock order: task_slots, submission, worker_stats, ledger accounts. */
export declare class Migration0005Submissions extends Migration {
    up(): void;
}
