import { Migration } from '@mikro-orm/migrations';
/**
 * What touched its rows one by one, and so took longer than a statement may where there are thousands: now all of them
 * at once.
 */
export declare class Migration0030ManyInOneStatement extends Migration {
    up(): void;
}
