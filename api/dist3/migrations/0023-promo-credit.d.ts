import { Migration } from '@mikro-orm/migrations';
/** Credit that is given away: kept apart from money that was paid in or earned, and of no use but for fees. */
export declare class Migration0023PromoCredit extends Migration {
    up(): void;
}
