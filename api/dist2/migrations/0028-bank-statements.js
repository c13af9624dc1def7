import { Migration } from '@mikro-orm/migrations';
/** What the bank's own statement says, brought by a person: the list that our transfers are compared with. */
export class Migration0028BankStatements extends Migration {
    up() {
        this.addSql(statements);
        this.addSql(lines);
    }
}
const statements = `
  create table bank_statement (
    id text primary key,
    -- Whole days in Dhaka: of these the bank has told everything.
    from_day date not null,
    to_day date not null,
    imported_by text not null,
    imported_at timestamptz not null,
    check (from_day <= to_day)
  );`;
const lines = `
  create table bank_statement_line (
    -- The bank's own number of what it did; the same in every statement.
    bank_number text not null,
    outcome text not null check (outcome in ('PAID', 'RETURNED')),
    day date not null,
    reference text not null,
    amount bigint not null check (amount > 0),
    currency text not null,
    statement_id text not null references bank_statement,
    primary key (bank_number, outcome)
  );
  create index bank_statement_line_of_day on bank_statement_line (day);
  create index bank_statement_line_of_reference on bank_statement_line (reference);`;
//# sourceMappingURL=0028-bank-statements.js.map