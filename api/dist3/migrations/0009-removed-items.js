import { Migration } from '@mikro-orm/migrations';
/** Rows of drafts that were taken out, kept until the draft is published: a removal can be taken back. */
export class Migration0009RemovedItems extends Migration {
    up() {
        this.addSql(tables);
    }
}
const tables = `
  create table removed_task_item (
    task_id text not null references task,
    -- Numbers the removals of one draft: the last one comes back first.
    removal int not null,
    id text not null,
    place int not null,
    external_id text not null,
    variables jsonb not null,
    gold jsonb,
    overlap int not null,
    primary key (task_id, removal, external_id)
  );`;
//# sourceMappingURL=0009-removed-items.js.map