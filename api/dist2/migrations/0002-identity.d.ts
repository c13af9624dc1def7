import { Migration } from '@mikro-orm/migrations';
/** People, their roles and sessions, the limits on trying, and the mails that leave. */
export declare class Migration0002Identity extends Migration {
    up(): void;
}
