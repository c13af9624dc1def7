import { Migration } from '@mikro-orm/migrations';
/** Each card of the feed looks at its employer's row: one page of a hash instead of the two or three of a tree. */
export class Migration0038EmployersById extends Migration {
    up() {
        this.addSql('create index user_account_by_id on user_account using hash (id);');
    }
}
//# sourceMappingURL=0038-employers-by-id.js.map