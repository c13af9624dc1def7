import { Migration } from '@mikro-orm/migrations';
/**
 * An event that gives a place back says how many are open then: whoever reads the task later may find more. A letter
 * knows until when it is of use.
 */
export class Migration0035PlacesAndLetters extends Migration {
    up() {
        this.addSql(moveSubmission);
        this.addSql(letters);
    }
}
/**
 * As in 0005, with `open` in the event of a slot that reopened: under the lock of task_slots it is known that the task
 * was full until this one.
 */
const moveSubmission = `
  create or replace function move_submission(p_id text, p_to text, p_event text, p_payload jsonb, p_now timestamptz)
  returns void language plpgsql as $$
  declare
    s submission; task_status text; target text; opened jsonb := '{}';
  begin
    select * into strict s from submission where id = p_id for update;
    select status into strict task_status from task where id = s.task_id;
    target := bucket_of(p_to);
    if target is null then
      target := case when task_status in ('LIVE', 'PAUSED') then 'open' else 'released' end;
      update task_item set taken = taken - 1, released = released + (target = 'released')::int where id = s.item_id;
    end if;
    perform shift_slots(s.task_id, bucket_of(s.status), target, 1);
    update submission set status = p_to where id = p_id;
    if target = 'released' then perform move_escrow(s.task_id, -(s.reward + s.fee), p_now); end if;
    if target = 'open' then
      opened := (select jsonb_build_object('open', open) from task_slots where task_id = s.task_id);
    end if;
    perform record_event('submission.' || p_event, p_id,
      jsonb_build_object('v', 1, 'status', p_to, 'workerId', s.worker_id, 'taskStatus', task_status)
        || opened || p_payload,
      array[s.worker_id], s.task_id, p_now);
    if target in ('open', 'released', 'approved') then perform close_if_done(array[s.task_id], p_now); end if;
  end $$;`;
/** Those of before may be confirmations, which hold for a week. */
const letters = `
  alter table mail add column dead_at timestamptz;
  update mail set dead_at = created_at + interval '7 days' where secret;
  create index mail_secret on mail (created_at) where secret and body <> '';
  create index mail_age on mail (created_at);`;
//# sourceMappingURL=0035-places-and-letters.js.map