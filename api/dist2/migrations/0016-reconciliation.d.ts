import { Migration } from '@mikro-orm/migrations';
/** What providers' own lists say against what we booked; each difference is a row until somebody has settled it. */
export declare class Migration0016Reconciliation extends Migration {
    up(): void;
}
