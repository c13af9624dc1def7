import { InputCheck, newId } from '../kernel/index.js';
import { checkRowVariables } from './item-variables.js';
import { Items } from './items.service.js';
import { TermsCheck } from './task.rules.js';
/** Room for the number of a row at the end of an id: 20 bits, more rows than a task can have. */
const NUMBER_LENGTH = 5;
/** Takes the rows of one task over into another of the same employer. */
export class ItemCopies {
    scope;
    constructor(scope) {
        this.scope = scope;
    }
    /**
     * In one statement, whatever their number; of a plain task there is nothing to copy. Known answers come along where the
     * new task still asks for them.
     * @throws InvalidInputError, LimitReachedError
     */
    async copy(from, task) {
        const check = new InputCheck();
        const terms = new TermsCheck(check);
        const source = await this.#source(from);
        if (source === null)
            terms.add(['itemsFrom'], 'UNKNOWN', 'You have no such task.');
        check.done();
        if (!source?.hasItems)
            return;
        const items = this.scope.get(Items);
        await items.dropImplicit(task);
        await items.resize(task, await this.#insert(from, task));
        await checkRowVariables(this.scope, task, terms);
        check.done();
    }
    #source(taskId) {
        return this.scope.sql.first('select has_items as "hasItems" from task where id = $1 and employer_id = $2', [taskId, this.scope.me.userId]);
    }
    async #insert(from, task) {
        const stem = newId('itm').slice(0, -NUMBER_LENGTH);
        const row = await this.scope.sql.first(`with copied as (
         insert into task_item (id, task_id, place, external_id, variables, gold, overlap)
         select $3 || lpad(to_hex(n), ${NUMBER_LENGTH}, '0'), $2, n, external_id, variables, gold, overlap from (
           select i.external_id, i.variables, i.overlap, row_number() over (order by i.place, i.external_id)::int as n,
             (select jsonb_agg(g.answer order by g.place)
              from jsonb_array_elements(i.gold) with ordinality as g (answer, place)
              where g.answer ->> 'key' = any ($4)) as gold
           from task_item i where i.task_id = $1 and i.external_id is not null
         ) source returning overlap
       )
       select coalesce(sum(overlap), 0)::int as slots from copied`, [from, task.id, stem, task.proofFields.map(({ key }) => key)]);
        return row.slots;
    }
}
//# sourceMappingURL=item-copies.service.js.map