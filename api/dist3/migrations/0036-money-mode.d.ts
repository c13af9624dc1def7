import { Migration } from '@mikro-orm/migrations';
/** Whether the money of these books is real. The app's role reads it; only a start, as the owner, says it. */
export declare class Migration0036MoneyMode extends Migration {
    up(): void;
}
