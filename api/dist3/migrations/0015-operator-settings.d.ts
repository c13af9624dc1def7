import { Migration } from '@mikro-orm/migrations';
/** Numbers of the marketplace that its operator changes while it runs, and every change there was. */
export declare class Migration0015OperatorSettings extends Migration {
    up(): void;
}
