import { Migration } from '@mikro-orm/migrations';
/** Tasks, their versions, items and slot counters, and the functions every task command stands on. */
export declare class Migration0004Tasks extends Migration {
    up(): void;
}
