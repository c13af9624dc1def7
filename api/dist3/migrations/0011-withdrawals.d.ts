import { Migration } from '@mikro-orm/migrations';
/** Money on its way out, and journals that exchange one currency for another. docs/LEDGER.md tells each kind. */
export declare class Migration0011Withdrawals extends Migration {
    up(): void;
}
