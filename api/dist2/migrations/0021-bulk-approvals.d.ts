import { Migration } from '@mikro-orm/migrations';
/** Approvals of thousands as a job: what is to be approved is written down first, so that a restart goes on where it was. */
export declare class Migration0021BulkApprovals extends Migration {
    up(): void;
}
