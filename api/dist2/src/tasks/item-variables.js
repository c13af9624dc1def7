import { variablesOf } from './task.steps.js';
/** Every row of the task has a value for each name that the steps use. */
export async function checkRowVariables({ sql }, task, terms) {
    const names = variablesOf(task.steps);
    if (names.length === 0)
        return;
    const lacking = await sql.rows(`select distinct name from task_item i,
       lateral (select coalesce(array_agg(v ->> 'name'), '{}') as names from jsonb_array_elements(i.variables) v) given,
       unnest($2::text[]) name
     where i.task_id = $1 and not name = any (given.names)
     order by name`, [task.id, names]);
    for (const { name } of lacking)
        terms.add(['steps'], 'UNKNOWN_VARIABLE', `Not every item has a value for {{${name}}}.`);
}
//# sourceMappingURL=item-variables.js.map