import { Migration } from '@mikro-orm/migrations';
/** An order to the bank that was taken back before it was in a file. */
export declare class Migration0025CancelledTransfers extends Migration {
    up(): void;
}
