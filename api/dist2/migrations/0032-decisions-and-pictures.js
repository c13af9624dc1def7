import { Migration } from '@mikro-orm/migrations';
/**
 * A reversal after the appeal window takes its locks in the order of everybody else, and only then looks into the purse.
 * A bulk approval names the submission that it gives up. Of screenshots that are the same the latest are found by themselves.
 */
export class Migration0032DecisionsAndPictures extends Migration {
    up() {
        this.addSql('drop function reverse_final_rejection(text, int, int, timestamptz)');
        this.addSql(reverseFinalRejection);
        this.addSql('drop function fail_bulk_approval_item(text, timestamptz)');
        this.addSql(giveUp);
        this.addSql(latestOfTheSame);
    }
}
/**
 * A11 for REJECTED_FINAL: the slot was freed, so it is bought anew from the employer's wallet. The caller holds task_slots
 * and the submission. Worker statistics before any account, the accounts in id order: one is both an employer and a
 * worker, and an approval or a dispute of theirs may want the same rows at that moment. Answers what the employer lacks
 * in micro-units, 0 where it is done; where something is missing the caller has to roll back.
 */
const reverseFinalRejection = `
  create function reverse_final_rejection(
    p_id text, p_clearing_approvals int, p_clearing_hours int, p_now timestamptz
  ) returns bigint language plpgsql as $$
  declare
    s submission; nth int; rests boolean; accounts text[]; missing bigint;
  begin
    select * into strict s from submission where id = p_id and status = 'REJECTED_FINAL' for update;
    insert into worker_stats as w (user_id, approvals) values (s.worker_id, 1)
      on conflict (user_id) do update set approvals = w.approvals + 1 returning w.approvals into nth;
    rests := nth <= p_clearing_approvals and p_clearing_hours > 0;
    accounts := array[s.employer_id || ':available:' || s.currency,
      s.worker_id || case when rests then ':clearing:' else ':available:' end || s.currency,
      'platform:fee:' || s.currency || ':' || lpad((abs(hashtext(p_id)) % 64)::text, 2, '0')];
    perform ledger_lock_accounts(accounts);
    missing := s.reward + s.fee - ledger_locked_balance(accounts[1]);
    if missing > 0 then return missing; end if;
    update task set slots = slots + 1 where id = s.task_id;
    update task_item set overlap = overlap + 1, taken = taken + 1 where id = s.item_id;
    update task_slots set approved = approved + 1, spent = spent + s.reward + s.fee where task_id = s.task_id;
    update submission set status = 'APPROVED', paid = paid + reward, paid_at_decision = reward,
      decided_at = p_now, decided_by = 'EMPLOYER',
      clears_at = case when rests then p_now + make_interval(hours => p_clearing_hours) end where id = p_id;
    perform ledger_transfer_one('earning', 'submission', p_id, s.task_id, p_id,
      accounts, array[-(s.reward + s.fee), s.reward, s.fee], p_now);
    perform record_event('submission.rejection_reversed', p_id,
      jsonb_build_object('v', 1, 'status', 'APPROVED', 'workerId', s.worker_id), array[s.worker_id], s.task_id, p_now);
    return 0;
  end $$;`;
/** One of a job cannot be paid: it says so, and the job goes on with the rest. Does nothing where it was decided meanwhile. */
const giveUp = `
  create function fail_bulk_approval_item(p_id text, p_submission text, p_now timestamptz)
  returns void language plpgsql as $$
  begin
    perform 1 from bulk_approval where id = p_id and finished_at is null for update;
    if not found then return; end if;
    update bulk_approval_item set outcome = 'FAILED'
      where bulk_id = p_id and submission_id = p_submission and outcome is null;
    if not found then return; end if;
    update bulk_approval set decided = decided + 1,
      finished_at = case when decided + 1 = total then p_now end where id = p_id;
  end $$;`;
/** In order, so that a picture which everybody sends is not read in all its copies. */
const latestOfTheSame = `
  drop index picture_look_same;
  create index picture_look_same on picture_look (employer_id, content_hash, seen_at desc);`;
//# sourceMappingURL=0032-decisions-and-pictures.js.map