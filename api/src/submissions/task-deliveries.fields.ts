import DataLoader from 'dataloader';
import { Ctx, FieldResolver, Int, Resolver, Root } from 'type-graphql';
import { Scope } from '../kernel/index.js';
import { TaskType, type TaskRow } from '../tasks/index.js';

const MINUTES = 60;

const perMinute = `
  select s.task_id, floor(extract(epoch from $3::timestamptz - r.created_at) / 60)::int as age, count(*)::int as count
  from submission s join submission_revision r on r.submission_id = s.id
  where s.task_id = any ($1) and s.employer_id = $2
    and r.created_at > $3::timestamptz - make_interval(mins => ${MINUTES}) and r.created_at <= $3
  group by s.task_id, age`;

/** Deliveries per minute by task id, oldest minute first. */
class DeliveriesLoader extends DataLoader<string, number[]> {
  constructor({ sql, viewer, now }: Scope) {
    super(async (ids) => {
      const counted = await sql.rows<{ task_id: string; age: number; count: number }>(perMinute, [
        ids,
        viewer?.userId ?? '',
        now,
      ]);
      const series = new Map(ids.map((id) => [id, new Array<number>(MINUTES).fill(0)]));
      for (const { task_id: id, age, count } of counted) series.get(id)![MINUTES - 1 - age] = count;
      return ids.map((id) => series.get(id)!);
    });
  }
}

@Resolver(() => TaskType)
export class TaskDeliveryFields {
  @FieldResolver(() => [Int], {
    nullable: true,
    description:
      'How many deliveries arrived in each of the last 60 minutes, redos included, oldest minute first. Null unless the viewer owns the task.',
  })
  deliveriesPerMinute(@Root() task: TaskRow, @Ctx() scope: Scope): Promise<number[]> | null {
    return task.employerId === scope.viewer?.userId ? scope.get(DeliveriesLoader).load(task.id) : null;
  }
}
