import { Migration } from '@mikro-orm/migrations';

/** Each event of a task is told to all of its followers but those who hid it: who did is found by the task. */
export class Migration0039HiddenByTask extends Migration {
  override up(): void {
    this.addSql('create index hidden_task_by_task on hidden_task (task_id);');
  }
}
