import { Migration } from '@mikro-orm/migrations';
/**
 * Signs that stand at a word do not belong to it, so that what is written behind an emoji or a star is found. What waits for
 * a moderator has a time of its own: when it was handed in, not when somebody began to write it.
 */
export declare class Migration0037WordsAndQueue extends Migration {
    up(): void;
}
