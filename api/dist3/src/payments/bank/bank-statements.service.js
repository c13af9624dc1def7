import { InputCheck, newId } from '../../kernel/index.js';
import { readStatement } from './bank-statement.csv.js';
/** The bank sends no list by itself: a person brings its statement. Lines are kept as they are, and for good. */
export class BankStatements {
    scope;
    constructor(scope) {
        this.scope = scope;
    }
    /**
     * All of it, or nothing where a line is wrong or says something else than before; a repeat changes nothing. In the
     * open transaction. @throws InvalidInputError with every bad row
     */
    async import(csv, period) {
        const { sql } = this.scope;
        const { lines, faults } = readStatement(csv, period);
        refuseFaults(faults);
        // One statement at a time, or two with one line would meet.
        await sql.rows('select pg_advisory_xact_lock(7128)');
        const fresh = await this.#fresh(lines);
        const text = 'select from bank_statement where from_day = $1 and to_day = $2';
        const isCovered = (await sql.first(text, [period.from, period.to])) !== null;
        if (fresh.length > 0 || !isCovered)
            await this.#keep(fresh, period);
        return { added: fresh.length, known: lines.length - fresh.length };
    }
    async #fresh(lines) {
        const rows = await this.scope.sql.rows(`select bank_number, outcome, day::text as day, reference, amount from bank_statement_line
        where bank_number = any ($1)`, [lines.map(({ bankNumber }) => bankNumber)]);
        const known = new Map(rows.map((row) => [`${row.outcome} ${row.bank_number}`, row]));
        const faults = [];
        const fresh = lines.filter(({ row, outcome, bankNumber, day, reference, micros }) => {
            const before = known.get(`${outcome} ${bankNumber}`);
            if (before === undefined)
                return true;
            const isSame = before.day === day && before.reference === reference && BigInt(before.amount) === micros;
            const message = `An earlier statement says something else of ${bankNumber}.`;
            if (!isSame)
                faults.push({ row, code: 'DIFFERS', message });
            return false;
        });
        refuseFaults(faults);
        return fresh;
    }
    async #keep(lines, { from, to }) {
        const { sql, me, now } = this.scope;
        const id = newId('bst');
        await sql.rows('insert into bank_statement (id, from_day, to_day, imported_by, imported_at) values ($1, $2, $3, $4, $5)', [id, from, to, me.userId, now]);
        await sql.rows(`insert into bank_statement_line (bank_number, outcome, day, reference, amount, currency, statement_id)
        select *, 'BDT', $6 from unnest($1::text[], $2::text[], $3::date[], $4::text[], $5::bigint[])`, [
            lines.map(({ bankNumber }) => bankNumber),
            lines.map(({ outcome }) => outcome),
            lines.map(({ day }) => day),
            lines.map(({ reference }) => reference),
            lines.map(({ micros }) => micros),
            id,
        ]);
    }
}
function refuseFaults(faults) {
    const check = new InputCheck();
    for (const { row, code, message } of faults)
        check.add(['csv', row], code, row === 0 ? message : `Line ${row}: ${message}`);
    check.done();
}
/**
 * What the bank moved in [from, to). Of days that a statement covers it is the statement's word: paid at the end of its
 * day, so never before it was ordered; what came back is told of both lines, under the number it was paid with. Of
 * other days there is nothing but what moderators reported.
 */
export const BANK_LIST = `
  with line as (
    select l.*, ((l.day + 1)::timestamp at time zone 'Asia/Dhaka') - interval '1 second' as at,
      row_number() over (partition by l.reference, l.outcome order by l.day, l.bank_number) as nth
    from bank_statement_line l where l.reference in (select reference from bank_statement_line
      where day between ($1::timestamptz at time zone 'Asia/Dhaka')::date and ($2::timestamptz at time zone 'Asia/Dhaka')::date)
  )
  select l.reference, case when o.outcome is null then l.outcome else 'RETURNED' end as state,
    case l.outcome when 'PAID' then l.bank_number else coalesce(o.bank_number, l.bank_number) end as bank_reference,
    l.amount, l.currency, null as reason, l.at as changed_at
  from line l left join line o on (o.reference, o.nth) = (l.reference, l.nth) and o.outcome <> l.outcome
  where l.at >= $1 and l.at < $2
  union all
  select t.reference, t.state, coalesce((select min(l.bank_number) from bank_statement_line l
      where l.reference = t.reference and l.outcome = 'PAID'), t.bank_reference),
    t.amount, t.currency, t.reason, t.changed_at
  from bank_transfer t
  where t.state in ('PAID', 'RETURNED') and t.changed_at >= $1 and t.changed_at < $2
    and not exists (select from bank_statement s
      where (t.changed_at at time zone 'Asia/Dhaka')::date between s.from_day and s.to_day)
  order by changed_at, reference`;
//# sourceMappingURL=bank-statements.service.js.map