import { Migration } from '@mikro-orm/migrations';
/** What people are told of their money: balances of any instant, invoices, and exchanges between one's own wallets. */
export declare class Migration0013Statements extends Migration {
    up(): void;
}
