import { anyOf, type Scope } from '../kernel/index.js';
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

/** Whoever has to do with the tasks is read first, if that is no more rows than this; else those who were asked about. */
const FEW = 100;

const ofTasks = (table: string, user: string): string =>
  `select ${user} as user_id, task_id from ${table} where task_id = ${anyOf('$1')} limit ${FEW + 1}`;

/** Each person with each task by the index of both: of lists the planner would read all that a person ever did. */
const ofPeople = (table: string, user: string): string => `
  select people.id as user_id, tasks.id as task_id from unnest($2::text[]) people (id) cross join unnest($1::text[]) tasks (id)
    cross join lateral (select from ${table} where ${user} = people.id and task_id = tasks.id limit 1) own`;

const known = (source: typeof ofTasks, owners = ''): string => `
  done as materialized (${source('submission', 'worker_id')}),
  hidden as materialized (${source('hidden_task', 'user_id')}),
  known as (
    select k.user_id as "userId", k.task_id as "taskId", k.away,
        case when k.away then false else ${leftTo('k.user_id')} end as left
      from (select user_id, task_id, bool_or(away) as away from (
          select employer_id as user_id, id as task_id, true as away from task where id = ${anyOf('$1')} ${owners}
          union all select *, true from hidden
          union all select *, false from done) standing
        group by user_id, task_id) k
      join task t on t.id = k.task_id)`;

/** Always a row; without a person where there is none, or where there are more than a few. */
const few = `with ${known(ofTasks)},
  crowded as (
    select (select count(*) from done) > ${FEW} or (select count(*) from hidden) > ${FEW} as yes)
  select crowded.yes as crowded, known.* from crowded left join known on not crowded.yes`;

const many = `with ${known(ofPeople, `and employer_id = ${anyOf('$2')}`)} select * from known`;

/** Of these people with these tasks, all for whom a task is not what it is for a worker who never saw it. */
export async function standings(
  { sql }: Scope,
  taskIds: readonly string[],
  userIds: readonly string[],
): Promise<Standing[]> {
  const found = await sql.rows<{ crowded: boolean } & Standing>(few, [taskIds]);
  if (found[0]!.crowded) return sql.rows(many, [taskIds, userIds]);
  const people = new Set(userIds);
  return found.filter(({ userId }) => people.has(userId));
}
