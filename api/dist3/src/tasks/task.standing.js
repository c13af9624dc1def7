import { leftTo } from './task.visibility.js';
/** Of these people with these tasks, all for whom a task is not what it is for a worker who never saw it. */
export function standings({ sql }, taskIds, userIds) {
    return sql.rows(`select k.user_id as "userId", k.task_id as "taskId", k.away,
       case when k.away then false else ${leftTo('k.user_id')} end as left
     from (select user_id, task_id, bool_or(away) as away from (
         select employer_id as user_id, id as task_id, true as away from task
           where id = any ($1) and employer_id = any ($2)
         union all select user_id, task_id, true from hidden_task
           where task_id = any ($1) and user_id = any ($2)
         union all select worker_id, task_id, false from submission
           where task_id = any ($1) and worker_id = any ($2)) known
       group by user_id, task_id) k
     join task t on t.id = k.task_id`, [taskIds, userIds]);
}
//# sourceMappingURL=task.standing.js.map