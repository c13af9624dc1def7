import { cleanText, InputCheck, lengthOf, LimitReachedError, maxMicros, newId, refuse, } from '../kernel/index.js';
import { TermsCheck } from './task.rules.js';
import { isVariableName, variablesOf } from './task.steps.js';
import { Tasks } from './tasks.service.js';
const MOST_PER_CALL = 1_000;
const MOST_OVERLAP = 1_000;
const MOST_VARIABLES = 50;
/** The rows of a data task. */
export class Items {
    scope;
    constructor(scope) {
        this.scope = scope;
    }
    /**
     * Adds all rows or none. The first rows replace the implicit item, and the slots become the sum of the overlaps.
     * @returns how many were added
     * @throws NotFoundError, InvalidTransitionError, InvalidInputError, LimitReachedError
     */
    async add(taskId, items) {
        const tasks = this.scope.get(Tasks);
        const task = await tasks.lockOwn(taskId);
        tasks.demand('addItems', task);
        const check = new InputCheck();
        const rows = checkItems(task, items, check);
        await this.#refuseKnown(task, rows, check);
        check.done();
        const added = rows.reduce((sum, { overlap }) => sum + overlap, 0);
        const slots = (task.hasItems ? task.slots : 0) + added;
        if (!task.hasItems)
            await this.dropImplicit(task);
        await this.resize(task, slots);
        await this.#insert(task, rows);
        return rows.length;
    }
    /** A plain task is about to get rows. */
    async dropImplicit(task) {
        await this.scope.sql.rows('delete from task_item where task_id = $1 and external_id is null', [task.id]);
    }
    /** So many slots do the rows of a draft make. @throws LimitReachedError */
    async resize(task, slots) {
        const payable = task.slotCost() * BigInt(slots) <= maxMicros;
        const { slotsMax } = this.scope.config.limits;
        // Fewer are always well: the operator may have lowered the number since the rows came.
        const grows = slots > task.slots || !task.hasItems;
        if (grows && (slots > slotsMax || !payable))
            refuse(new LimitReachedError(`A task has at most ${slotsMax} slots.`, { limit: slotsMax }));
        task.slots = slots;
        task.hasItems = true;
        await this.scope.get(Tasks).flush();
        await this.scope.sql.rows('update task_slots set open = $2 where task_id = $1', [task.id, slots]);
    }
    async #refuseKnown(task, rows, check) {
        const known = await this.scope.sql.rows('select external_id from task_item where task_id = $1 and external_id = any ($2)', [task.id, rows.map((row) => row.external_id)]);
        for (const { external_id: id } of known) {
            const place = rows.findIndex((row) => row.external_id === id);
            check.add(['items', place, 'externalId'], 'DUPLICATE', `The task has an item “${id}” already.`);
        }
    }
    async #insert(task, rows) {
        // After those that were taken out, too: what comes back finds its place.
        await this.scope.sql.rows(`insert into task_item (id, task_id, place, external_id, variables, gold, overlap)
       select r.id, $1, before.last + row_number() over (order by r.id), r.external_id, r.variables, r.gold, r.overlap
       from jsonb_to_recordset($2::jsonb) as r (id text, external_id text, variables jsonb, gold jsonb, overlap int),
         (select greatest(0, (select max(place) from task_item where task_id = $1),
           (select max(place) from removed_task_item where task_id = $1)) as last) before`, [task.id, JSON.stringify(rows)]);
    }
}
function checkItems(task, items, check) {
    if (items.length === 0)
        check.add(['items'], 'REQUIRED', 'There is at least one item.');
    if (items.length > MOST_PER_CALL) {
        check.add(['items'], 'TOO_LONG', `A call adds at most ${MOST_PER_CALL} items; send the rest in another.`);
        return [];
    }
    const needed = variablesOf(task.steps);
    const ids = new Set();
    return items.map((item, place) => {
        const terms = new TermsCheck(check, ['items', place]);
        const externalId = terms.text(['externalId'], item.externalId, { min: 1, max: 200 });
        if (ids.has(externalId))
            terms.add(['externalId'], 'DUPLICATE', `“${externalId}” is there twice.`);
        ids.add(externalId);
        terms.whole('overlap', item.overlap, { min: 1, max: MOST_OVERLAP });
        const variables = checkVariables(item.variables, needed, terms);
        return {
            id: newId('itm'),
            external_id: externalId,
            variables,
            overlap: item.overlap,
            gold: checkGold(item.gold, task, terms),
        };
    });
}
function checkVariables(given, needed, terms) {
    if (given.length > MOST_VARIABLES)
        terms.add(['variables'], 'TOO_LONG', `An item has at most ${MOST_VARIABLES} variables.`);
    const names = new Set();
    const variables = given.slice(0, MOST_VARIABLES).map(({ name: typed, value }, place) => {
        const name = typed.normalize('NFC').trim();
        const at = ['variables', place];
        if (!isVariableName(name))
            terms.add([...at, 'name'], 'INVALID', 'A name is 1 to 40 letters, digits and _.');
        else if (names.has(name))
            terms.add([...at, 'name'], 'DUPLICATE', `“${name}” is there twice.`);
        names.add(name);
        const clean = cleanText(value);
        if (clean === null)
            terms.add([...at, 'value'], 'INVALID', 'This text holds characters that cannot be stored.');
        else if (lengthOf(clean) > 2_000)
            terms.add([...at, 'value'], 'TOO_LONG', 'A value has at most 2000 characters.');
        return { name, value: clean ?? '' };
    });
    for (const name of needed) {
        if (!names.has(name))
            terms.add(['variables'], 'REQUIRED', `The steps use {{${name}}}, but the item has no value for it.`);
    }
    return variables;
}
/** Known answers of some items, to compare with; of the kinds that have values. */
function checkGold(gold, { proofFields }, terms) {
    if (gold == null)
        return null;
    return gold.slice(0, proofFields.length).map(({ key, values, uploadId }, place) => {
        const field = proofFields.find((candidate) => candidate.key === key);
        if (!field)
            terms.add(['gold', place, 'key'], 'UNKNOWN', 'The task does not ask for this.');
        if (uploadId != null)
            terms.add(['gold', place, 'uploadId'], 'NOT_ALLOWED', 'A known answer is a value, not a file.');
        const kept = (values ?? [])
            .slice(0, 50)
            .map((value, at) => terms.text(['gold', place, 'values', at], value, { min: 1, max: 2_000 }));
        const known = new Set(field?.choices.map((choice) => choice.value));
        if (known.size > 0 && kept.some((value) => !known.has(value))) {
            terms.add(['gold', place, 'values'], 'UNKNOWN', 'This is not one of the choices.');
        }
        return { key, values: kept };
    });
}
//# sourceMappingURL=items.service.js.map