import { Migration } from '@mikro-orm/migrations';
/** A node asks ten times a second whether anything happened; now with one statement instead of two. */
export declare class Migration0029NextEvents extends Migration {
    up(): void;
}
