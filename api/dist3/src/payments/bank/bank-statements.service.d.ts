import { type Scope } from '../../kernel/index.js';
import { type Period } from './bank-statement.csv.js';
export interface Imported {
    /** Lines that were not known before, and those that were. */
    readonly added: number;
    readonly known: number;
}
/** The bank sends no list by itself: a person brings its statement. Lines are kept as they are, and for good. */
export declare class BankStatements {
    #private;
    private readonly scope;
    constructor(scope: Scope);
    /**
     * All of it, or nothing where a line is wrong or says something else than before; a repeat changes nothing. In the
     * open transaction. @throws InvalidInputError with every bad row
     */
    import(csv: string, period: Period): Promise<Imported>;
}
/**
 * What the bank moved in [from, to). Of days that a statement covers it is the statement's word: paid at the end of its
 * day, so never before it was ordered; what came back is told of both lines, under the number it was paid with. Of
 * other days there is nothing but what moderators reported.
 */
export declare const BANK_LIST = "\n  with line as (\n    select l.*, ((l.day + 1)::timestamp at time zone 'Asia/Dhaka') - interval '1 second' as at,\n      row_number() over (partition by l.reference, l.outcome order by l.day, l.bank_number) as nth\n    from bank_statement_line l where l.reference in (select reference from bank_statement_line\n      where day between ($1::timestamptz at time zone 'Asia/Dhaka')::date and ($2::timestamptz at time zone 'Asia/Dhaka')::date)\n  )\n  select l.reference, case when o.outcome is null then l.outcome else 'RETURNED' end as state,\n    case l.outcome when 'PAID' then l.bank_number else coalesce(o.bank_number, l.bank_number) end as bank_reference,\n    l.amount, l.currency, null as reason, l.at as changed_at\n  from line l left join line o on (o.reference, o.nth) = (l.reference, l.nth) and o.outcome <> l.outcome\n  where l.at >= $1 and l.at < $2\n  union all\n  select t.reference, t.state, coalesce((select min(l.bank_number) from bank_statement_line l\n      where l.reference = t.reference and l.outcome = 'PAID'), t.bank_reference),\n    t.amount, t.currency, t.reason, t.changed_at\n  from bank_transfer t\n  where t.state in ('PAID', 'RETURNED') and t.changed_at >= $1 and t.changed_at < $2\n    and not exists (select from bank_statement s\n      where (t.changed_at at time zone 'Asia/Dhaka')::date between s.from_day and s.to_day)\n  order by changed_at, reference";
