import { Migration } from '@mikro-orm/migrations';

/** A16: an approval that was got by fraud is taken back by two moderators. */
export class Migration0042VoidedApprovals extends Migration {
  override up(): void {
    this.addSql(proposals);
    this.addSql(voidSubmission);
  }
}

const proposals = `
  create table submission_void (
    id text primary key,
    submission_id text not null references submission,
    status text not null check (status in ('PROPOSED', 'CONFIRMED', 'DECLINED')),
    reason text not null,
    note text not null,
    evidence text not null,
    proposed_by text not null references user_account,
    proposed_at timestamptz not null,
    decided_by text references user_account,
    decided_at timestamptz,
    decision_note text,
    check ((status = 'PROPOSED') = (decided_by is null)),
    -- Two people, whatever any code believes.
    check (decided_by <> proposed_by)
  );
  -- One that is open, and one that was carried out; declined ones do not stand in the way.
  create unique index submission_void_standing on submission_void (submission_id) where status <> 'DECLINED';
  create index submission_void_latest on submission_void (submission_id, id desc);
  create index submission_void_status on submission_void (status, id);`;

/**
 * The reverse of A9, to what the employer has available: what the worker got for it, from where it lies, and the fee from
 * where it went. Bonuses are gifts and stay. The slot stays counted as approved. The caller holds task_slots and the
 * submission; worker statistics come before any account, the accounts in id order, as in every payment. Answers what the
 * worker lacks in micro-units, 0 where it is done; where something is missing the caller has to roll back.
 */
const voidSubmission = `
  create function void_submission(p_id text, p_now timestamptz) returns bigint language plpgsql as $$
  declare
    s submission; fee_account text; fee bigint; accounts text[]; amounts bigint[]; missing bigint;
  begin
    select * into strict s from submission where id = p_id and status = 'APPROVED' for update;
    select p.account_id, p.amount into fee_account, fee from journal j join posting p on p.journal_id = j.id
      where (j.kind, j.ref_type, j.ref_id) = ('earning', 'submission', p_id) and left(p.account_id, 13) = 'platform:fee:';
    fee := coalesce(fee, 0);
    update worker_stats set approvals = greatest(approvals - 1, 0) where user_id = s.worker_id;
    accounts := array[s.worker_id || case when s.clears_at is null then ':available:' else ':clearing:' end || s.currency,
      s.employer_id || ':available:' || s.currency];
    amounts := array[-s.paid_at_decision, s.paid_at_decision + fee];
    if fee > 0 then
      accounts := accounts || fee_account;
      amounts := amounts || -fee;
    end if;
    perform ledger_lock_accounts(accounts);
    missing := s.paid_at_decision - ledger_locked_balance(accounts[1]);
    if missing > 0 then return missing; end if;
    update task_slots set spent = spent - s.paid_at_decision - fee where task_id = s.task_id;
    update submission set status = 'VOIDED', clears_at = null where id = p_id;
    if s.paid_at_decision > 0 then
      perform ledger_transfer_one('voided', 'submission', p_id, s.task_id, p_id, accounts, amounts, p_now);
    end if;
    perform record_event('submission.voided', p_id,
      jsonb_build_object('v', 1, 'status', 'VOIDED', 'workerId', s.worker_id), array[s.worker_id], s.task_id, p_now);
    return 0;
  end $$;`;
