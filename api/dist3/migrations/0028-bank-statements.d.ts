import { Migration } from '@mikro-orm/migrations';
/** What the bank's own statement says, brought by a person: the list that our transfers are compared with. */
export declare class Migration0028BankStatements extends Migration {
    up(): void;
}
