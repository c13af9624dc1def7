import { Migration } from '@mikro-orm/migrations';
/**
 * What follows once a difference with a provider was settled. Deposits that had ended and were credited after the
 * provider's own list are CONFIRMED, so that the provider can take them back and nothing can credit them again. A
 * difference that was settled may come again with other figures, as one more.
 */
export declare class Migration0031Reconciled extends Migration {
    up(): void;
}
