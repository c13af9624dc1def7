import { Migration } from '@mikro-orm/migrations';
/** How long a review may take is the operator's number: the database held it fast. */
export declare class Migration0024OperatorsNumbers extends Migration {
    up(): void;
}
