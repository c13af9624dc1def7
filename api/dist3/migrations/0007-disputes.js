import { Migration } from '@mikro-orm/migrations';
/** A worker's appeal against a rejection. */
export class Migration0007Disputes extends Migration {
    up() {
        this.addSql(tables);
    }
}
const tables = `
  create table dispute (
    id text primary key,
    -- A rejection can be appealed once.
    submission_id text not null unique references submission,
    task_id text not null references task,
    worker_id text not null references user_account,
    employer_id text not null references user_account,
    status text not null check (status in
      ('OPEN', 'ANSWERED', 'RESOLVED_WORKER', 'RESOLVED_EMPLOYER', 'RESOLVED_SPLIT')),
    appeal text not null,
    answer text,
    opened_at timestamptz not null,
    answered_at timestamptz,
    -- When silence pays the worker: the employer's while OPEN, ours while ANSWERED.
    due_at timestamptz,
    resolved_at timestamptz,
    -- Null where silence or the employer settled it.
    resolved_by text references user_account,
    resolution text,
    -- The worker's part of the reward in 1/10000.
    share int check (share between 0 and 10000),
    check ((status in ('OPEN', 'ANSWERED')) = (due_at is not null)),
    check ((status like 'RESOLVED%') = (share is not null and resolved_at is not null))
  );
  create index dispute_due on dispute (due_at) where due_at is not null;
  create index dispute_queue on dispute (status, opened_at, id);`;
//# sourceMappingURL=0007-disputes.js.map