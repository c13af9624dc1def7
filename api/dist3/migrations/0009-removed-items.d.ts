import { Migration } from '@mikro-orm/migrations';
/** Rows of drafts that were taken out, kept until the draft is published: a removal can be taken back. */
export declare class Migration0009RemovedItems extends Migration {
    up(): void;
}
