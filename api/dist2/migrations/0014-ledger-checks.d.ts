import { Migration } from '@mikro-orm/migrations';
/** The promises of the books looked at every minute where something changed, and what was found. docs/OPERATIONS.md. */
export declare class Migration0014LedgerChecks extends Migration {
    up(): void;
}
