import { Migration } from '@mikro-orm/migrations';
/**
 * What must always hold, as one statement on one snapshot: a row per defect. Run every minute, after each spec file and
 * by `npm run ledger:check`. The names are explained in docs/LEDGER.md.
 */
export declare class Migration0008Invariants extends Migration {
    up(): void;
}
