import { Migration } from '@mikro-orm/migrations';
/** The feed of open tasks, kept beside the tasks so that every filter and order is the walk of one index. docs/adr/0011. */
export declare class Migration0018Feed extends Migration {
    up(): void;
}
