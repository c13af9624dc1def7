import { Migration } from '@mikro-orm/migrations';
/** Numbers of the marketplace that its operator changes while it runs, and every change there was. */
export class Migration0015OperatorSettings extends Migration {
    up() {
        this.addSql(settings);
    }
}
const settings = `
  create table operator_setting (
    key text primary key,
    value text not null,
    version int not null,
    changed_at timestamptz not null
  );
  create table operator_setting_change (
    id bigint generated always as identity primary key,
    key text not null,
    version int not null,
    actor_id text not null references user_account,
    from_value text not null,
    to_value text not null,
    note text not null,
    at timestamptz not null,
    unique (key, version)
  );
  create trigger operator_setting_change_append_only before update or delete on operator_setting_change
    for each row execute function ledger_refuse_change();
  create trigger operator_setting_change_no_truncate before truncate on operator_setting_change
    for each statement execute function ledger_refuse_change();`;
//# sourceMappingURL=0015-operator-settings.js.map