import type { Scope } from '../kernel/index.js';
import { leftTo } from './task.visibility.js';

/** What one worker has to do with one task already. */
export interface Standing {
  readonly userId: string;
  readonly taskId: string;
  /** Their own, or hidden by them: not meant for them at all. */
  readonly away: boolean;
  /** Something of it is left for them; see leftFor. */
  readonly left: boolean;
}

/** Whoever has to do with the tasks is read first, if that is no more people than this; else those who were asked about. */
const FEW = 100;

const known = (among: (column: string) => string): string => `
  select k.user_id as "userId", k.task_id as "taskId", k.away,
      case when k.away then false else ${leftTo('k.user_id')} end as left
    from (select user_id, task_id, bool_or(away) as away from (
        select employer_id as user_id, id as task_id, true as away from task where id = any ($1) ${among('employer_id')}
        union all select user_id, task_id, true from hidden_task where task_id = any ($1) ${among('user_id')}
        union all select worker_id, task_id, false from submission where task_id = any ($1) ${among('worker_id')}) known
      group by user_id, task_id) k
    join task t on t.id = k.task_id`;

const upToFew = (table: string): string =>
  `(select count(*) from (select from ${table} where task_id = any ($1) limit ${FEW + 1}) few)`;

/** Always a row; without a person where there is none, or where there are more than a few. */
const ofTasks = `
  select crowded.yes as crowded, found.*
    from (select ${upToFew('submission')} > ${FEW} or ${upToFew('hidden_task')} > ${FEW} as yes) crowded
    left join lateral (select * from (${known(() => '')}) found where not crowded.yes) found on true`;

/** The planner would look up how common each single one of thousands of people is, which takes longer than to read them. */
const ofPeople = `
  with people as materialized (select $2::text[] as ids)
  ${known((column) => `and ${column} = any ((select ids from people)::text[])`)}`;

/** Of these people with these tasks, all for whom a task is not what it is for a worker who never saw it. */
export async function standings(
  { sql }: Scope,
  taskIds: readonly string[],
  userIds: readonly string[],
): Promise<Standing[]> {
  const found = await sql.rows<{ crowded: boolean } & Standing>(ofTasks, [taskIds]);
  if (found[0]!.crowded) return sql.rows(ofPeople, [taskIds, userIds]);
  const people = new Set(userIds);
  return found.filter(({ userId }) => people.has(userId));
}
