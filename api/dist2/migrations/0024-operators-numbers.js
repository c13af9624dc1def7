import { Migration } from '@mikro-orm/migrations';
/** How long a review may take is the operator's number: the database held it fast. */
export class Migration0024OperatorsNumbers extends Migration {
    up() {
        this.addSql(reviewWindow);
    }
}
/** What no operator may exceed. */
const reviewWindow = `
  alter table task drop constraint task_review_window_hours_check,
    add constraint task_review_window_hours_check check (review_window_hours between 1 and 720);`;
//# sourceMappingURL=0024-operators-numbers.js.map