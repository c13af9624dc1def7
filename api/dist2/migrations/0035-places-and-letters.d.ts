import { Migration } from '@mikro-orm/migrations';
/**
 * An event that gives a place back says how many are open then: whoever reads the task later may find more. A letter
 * knows until when it is of use.
 */
export declare class Migration0035PlacesAndLetters extends Migration {
    up(): void;
}
