import { Migration } from '@mikro-orm/migrations';
/** Each card of the feed looks at its employer's row: one page of a hash instead of the two or three of a tree. */
export declare class Migration0038EmployersById extends Migration {
    up(): void;
}
