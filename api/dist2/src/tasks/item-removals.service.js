import { InputCheck, newId } from '../kernel/index.js';
import { Items } from './items.service.js';
import { checkRowVariables } from './item-variables.js';
import { TermsCheck } from './task.rules.js';
import { Tasks } from './tasks.service.js';
const MOST_PER_CALL = 1_000;
/** Takes rows out of drafts, and back in. */
export class ItemRemovals {
    scope;
    constructor(scope) {
        this.scope = scope;
    }
    /**
     * Takes out the named rows, or all; without any it is a plain task with one slot.
     * @returns how many were taken out
     * @throws NotFoundError, InvalidTransitionError, InvalidInputError
     */
    async remove(taskId, { externalIds, all }) {
        const tasks = this.scope.get(Tasks);
        const task = await tasks.lockOwn(taskId);
        tasks.demand('addItems', task);
        checkChosen(externalIds, all);
        const gone = await this.#takeOut(task, all ? null : externalIds.map((id) => id.normalize('NFC').trim()));
        if (gone.rows === 0)
            return 0;
        const slots = task.slots - gone.slots;
        if (slots === 0)
            await this.#makePlain(task);
        else
            await this.scope.get(Items).resize(task, slots);
        return gone.rows;
    }
    /**
     * Brings back what the last removal took out, to where it was.
     * @returns how many came back
     * @throws NotFoundError, InvalidTransitionError, InvalidInputError, LimitReachedError
     */
    async restore(taskId) {
        const tasks = this.scope.get(Tasks);
        const task = await tasks.lockOwn(taskId);
        tasks.demand('addItems', task);
        const back = await this.#putBack(task);
        if (back.rows === 0)
            return 0;
        const items = this.scope.get(Items);
        if (!task.hasItems)
            await items.dropImplicit(task);
        await items.resize(task, (task.hasItems ? task.slots : 0) + back.slots);
        const check = new InputCheck();
        await checkRowVariables(this.scope, task, new TermsCheck(check));
        check.done();
        return back.rows;
    }
    /** What was taken out of the draft stays out. */
    async forget(task) {
        await this.scope.sql.rows('delete from removed_task_item where task_id = $1', [task.id]);
    }
    async #takeOut(task, externalIds) {
        await this.scope.get(Tasks).takeTime();
        return (await this.scope.sql.first(`with gone as (
         delete from task_item where task_id = $1 and external_id is not null
           and ($2::text[] is null or external_id = any ($2)) returning *
       ), kept as (
         insert into removed_task_item (task_id, removal, id, place, external_id, variables, gold, overlap)
         select $1, (select coalesce(max(removal), 0) + 1 from removed_task_item where task_id = $1),
           id, place, external_id, variables, gold, overlap from gone
       )
       select count(*)::int as rows, coalesce(sum(overlap), 0)::int as slots from gone`, [task.id, externalIds]));
    }
    async #putBack(task) {
        await this.scope.get(Tasks).takeTime();
        return (await this.scope.sql.first(`with back as (
         delete from removed_task_item where task_id = $1
           and removal = (select max(removal) from removed_task_item where task_id = $1) returning *
       ), put as (
         insert into task_item (id, task_id, place, external_id, variables, gold, overlap)
         select id, task_id, place, external_id, variables, gold, overlap from back
         on conflict (task_id, external_id) do nothing returning overlap
       )
       select count(*)::int as rows, coalesce(sum(overlap), 0)::int as slots from put`, [task.id]));
    }
    async #makePlain(task) {
        await this.scope.sql.rows('insert into task_item (id, task_id, place, overlap) values ($1, $2, 0, 1)', [
            newId('itm'),
            task.id,
        ]);
        await this.scope.get(Items).resize(task, 1);
        task.hasItems = false;
        await this.scope.get(Tasks).flush();
    }
}
function checkChosen(externalIds, all) {
    const check = new InputCheck();
    if (all && externalIds.length > 0)
        check.add(['externalIds'], 'NOT_ALLOWED', 'Either every row or those that are named.');
    if (!all && externalIds.length === 0)
        check.add(['externalIds'], 'REQUIRED', 'At least one row is named.');
    if (externalIds.length > MOST_PER_CALL)
        check.add(['externalIds'], 'TOO_LONG', `A call takes out at most ${MOST_PER_CALL} rows.`);
    check.done();
}
//# sourceMappingURL=item-removals.service.js.map