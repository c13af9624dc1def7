import { Migration } from '@mikro-orm/migrations';
/** Whether the money of these books is real. The app's role reads it; only a start, as the owner, says it. */
export class Migration0036MoneyMode extends Migration {
    up() {
        this.addSql(moneyMode);
        this.addSql(olderBooks);
    }
}
const moneyMode = `
  create table money_mode (
    -- One row at most.
    single boolean primary key default true check (single),
    mode text not null check (mode in ('simulator', 'live')),
    since timestamptz not null default now()
  );`;
/** Nobody wrote down how older books came to their money; taken for practice it cannot be paid out. */
const olderBooks = `
  insert into money_mode (mode) select 'simulator'
    where exists (select from journal)
      or exists (select from user_account where email like '%@demo.kajlet.test');`;
//# sourceMappingURL=0036-money-mode.js.map