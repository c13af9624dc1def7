import { Migration } from '@mikro-orm/migrations';
/** Double entry in micro-units. Money moves through ledger_transfer and nowhere else; docs/LEDGER.md tells each kind. */
export declare class Migration0003Ledger extends Migration {
    up(): void;
}
