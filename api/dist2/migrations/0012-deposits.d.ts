import { Migration } from '@mikro-orm/migrations';
/** Deposits by payment providers: what the payer is charged, what the provider calls it, and how one is taken back. */
export declare class Migration0012Deposits extends Migration {
    up(): void;
}
