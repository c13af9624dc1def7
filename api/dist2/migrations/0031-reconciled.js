import { Migration } from '@mikro-orm/migrations';
/**
 * What follows once a difference with a provider was settled. Deposits that had ended and were credited after the
 * provider's own list are CONFIRMED, so that the provider can take them back and nothing can credit them again. A
 * difference that was settled may come again with other figures, as one more.
 */
export class Migration0031Reconciled extends Migration {
    up() {
        this.addSql(foundDeposits);
        this.addSql(differencesThatComeAgain);
    }
}
const foundDeposits = `
  update deposit d set status = 'CONFIRMED'
    where d.status in ('EXPIRED', 'FAILED') and exists (
      select from journal j where (j.kind, j.ref_type, j.ref_id) = ('deposit_found', 'deposit', d.id));`;
const differencesThatComeAgain = `
  alter table reconciliation_item drop constraint reconciliation_item_provider_direction_reference_kind_key;
  create unique index reconciliation_item_undecided on reconciliation_item (provider, direction, reference, kind)
    where status <> 'SETTLED';
  create index reconciliation_item_reference on reconciliation_item (provider, direction, reference);`;
//# sourceMappingURL=0031-reconciled.js.map