import { Migration } from '@mikro-orm/migrations';
/** Transfers that a person carries to the bank in a file, and what the bank said of them. */
export declare class Migration0022BankFiles extends Migration {
    up(): void;
}
