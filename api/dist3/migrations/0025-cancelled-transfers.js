import { Migration } from '@mikro-orm/migrations';
/** An order to the bank that was taken back before it was in a file. */
export class Migration0025CancelledTransfers extends Migration {
    up() {
        this.addSql(cancelled);
    }
}
const cancelled = `
  alter table bank_transfer drop constraint bank_transfer_state_check, drop constraint bank_transfer_check,
    add constraint bank_transfer_state_check
      check (state in ('WAITING', 'CANCELLED', 'EXPORTED', 'PAID', 'REFUSED', 'RETURNED')),
    add constraint bank_transfer_in_a_file check ((state in ('WAITING', 'CANCELLED')) = (batch_id is null));`;
//# sourceMappingURL=0025-cancelled-transfers.js.map