import { Migration } from '@mikro-orm/migrations';
/**
 * An event's number within its aggregate is given by the relay, for a whole batch at once. Whoever writes an event only
 * adds a row to the outbox: no second row to lock and rewrite for each event while a hot task waits.
 */
export declare class Migration0019SequencesAtTheRelay extends Migration {
    up(): void;
}
