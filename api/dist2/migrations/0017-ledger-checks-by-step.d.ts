import { Migration } from '@mikro-orm/migrations';
/**
 * The check of what changed follows an account from where it was clean: each new posting stands on the one before it, and
 * the last one is the balance. So an account with a million postings costs no more than one with ten.
 */
export declare class Migration0017LedgerChecksByStep extends Migration {
    up(): void;
}
