import { Migration } from '@mikro-orm/migrations';
/** Approvals of thousands as a job: what is to be approved is written down first, so that a restart goes on where it was. */
export class Migration0021BulkApprovals extends Migration {
    up() {
        this.addSql(tables);
        this.addSql(start);
        this.addSql(step);
        this.addSql(giveUp);
    }
}
const tables = `
  create table bulk_approval (
    id text primary key,
    employer_id text not null references user_account,
    task_id text not null references task,
    created_at timestamptz not null,
    total int not null check (total >= 0),
    -- Of the total: those with an outcome, and of these the approved ones.
    decided int not null default 0,
    approved int not null default 0,
    finished_at timestamptz,
    constraint bulk_approval_counts check (approved <= decided and decided <= total)
  );
  create index bulk_approval_running on bulk_approval (created_at) where finished_at is null;
  create index bulk_approval_finished on bulk_approval (finished_at);
  create table bulk_approval_item (
    bulk_id text not null references bulk_approval,
    place int not null,
    submission_id text not null references submission,
    -- Null until it is decided; then as approve_submissions answers, or FAILED.
    outcome text,
    approved boolean not null default false,
    primary key (bulk_id, place)
  );
  create index bulk_approval_item_left on bulk_approval_item (bulk_id, place) where outcome is null;`;
/** All that waits for a decision at this moment, in the order of delivery. */
const start = `
  create function start_bulk_approval(p_id text, p_task text, p_employer text, p_most int, p_now timestamptz)
  returns void language plpgsql as $$
  declare
    waiting text[] := array(select id from submission where task_id = p_task and employer_id = p_employer
      and status = 'SUBMITTED' order by submitted_at, id limit p_most);
  begin
    insert into bulk_approval (id, employer_id, task_id, created_at, total, finished_at)
      values (p_id, p_employer, p_task, p_now, cardinality(waiting),
        case when cardinality(waiting) = 0 then p_now end);
    insert into bulk_approval_item (bulk_id, place, submission_id)
      select p_id, w.place, w.id from unnest(waiting) with ordinality as w (id, place);
  end $$;`;
/**
 * Decides the next p_most of a job, and keeps what became of each in the same transaction. Answers how many it
 * decided: none where the job is finished, or where another node is at it just now.
 */
const step = `
  create function step_bulk_approval(
    p_id text, p_most int, p_clearing_approvals int, p_clearing_hours int, p_now timestamptz
  ) returns int language plpgsql as $$
  declare
    job bulk_approval; ids text[]; gone int; paid int;
  begin
    select * into job from bulk_approval where id = p_id and finished_at is null for update skip locked;
    if not found then return 0; end if;
    ids := array(select submission_id from bulk_approval_item where bulk_id = p_id and outcome is null
      order by place limit p_most);
    with answered as (
      update bulk_approval_item i set outcome = d.outcome, approved = d.decided
        from approve_submissions(ids, job.employer_id, 'EMPLOYER', array['SUBMITTED'], 10000,
          p_clearing_approvals, p_clearing_hours, p_now) d
        where i.bulk_id = p_id and i.submission_id = d.submission_id returning i.approved
    )
    select count(*), count(*) filter (where answered.approved) into gone, paid from answered;
    update bulk_approval set decided = decided + gone, approved = approved + paid,
      finished_at = case when decided + gone = total then p_now end where id = p_id;
    return gone;
  end $$;`;
/** The next of a job cannot be paid: it says so, and the job goes on with the rest. */
const giveUp = `
  create function fail_bulk_approval_item(p_id text, p_now timestamptz) returns void language plpgsql as $$
  begin
    perform 1 from bulk_approval where id = p_id and finished_at is null for update;
    if not found then return; end if;
    update bulk_approval_item set outcome = 'FAILED' where bulk_id = p_id and place = (
      select min(place) from bulk_approval_item where bulk_id = p_id and outcome is null);
    update bulk_approval set decided = decided + 1,
      finished_at = case when decided + 1 = total then p_now end where id = p_id;
  end $$;`;
//# sourceMappingURL=0021-bulk-approvals.js.map