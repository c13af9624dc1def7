import { Migration } from '@mikro-orm/migrations';
/** Transfers that a person carries to the bank in a file, and what the bank said of them. */
export class Migration0022BankFiles extends Migration {
    up() {
        this.addSql(batches);
        this.addSql(transfers);
    }
}
const batches = `
  create table bank_batch (
    id text primary key,
    -- On whose account the file is drawn.
    debit_account text not null,
    lines int not null check (lines > 0),
    total bigint not null check (total > 0),
    created_by text not null,
    created_at timestamptz not null
  );`;
const transfers = `
  create table bank_transfer (
    reference text primary key,
    state text not null check (state in ('WAITING', 'EXPORTED', 'PAID', 'REFUSED', 'RETURNED')),
    account text not null,
    account_name text,
    amount bigint not null check (amount > 0),
    currency text not null,
    -- A transfer is in one file, once: whoever carries it twice pays twice.
    batch_id text references bank_batch,
    bank_reference text,
    reason text,
    decided_by text,
    created_at timestamptz not null,
    changed_at timestamptz not null,
    check ((state = 'WAITING') = (batch_id is null)),
    check (state not in ('PAID', 'RETURNED') or bank_reference is not null)
  );
  create index bank_transfer_waiting on bank_transfer (created_at) where state = 'WAITING';
  create index bank_transfer_of_batch on bank_transfer (batch_id);
  create index bank_transfer_moved on bank_transfer (changed_at) where state in ('PAID', 'RETURNED');`;
//# sourceMappingURL=0022-bank-files.js.map