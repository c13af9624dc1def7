import { Migration } from '@mikro-orm/migrations';
/** What is known of the providers money goes through: their tokens, their numbers, their messages. */
export declare class Migration0010Payments extends Migration {
    up(): void;
}
