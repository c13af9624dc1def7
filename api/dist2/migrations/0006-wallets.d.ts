import { Migration } from '@mikro-orm/migrations';
/** Money on its way in. */
export declare class Migration0006Wallets extends Migration {
    up(): void;
}
