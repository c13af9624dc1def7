import { withClient } from '../database/sql.js';

interface Copies {
  readonly taskId: string;
  readonly many: number;
  /** Micro-units that each holds. */
  readonly each: bigint;
  readonly at?: Date;
}

/**
 * Copies of a live task with one slot, each with its escrow, newest last: as many calls of publishTask would take minutes.
 * They are called as the task, and _00001 and so on.
 */
export function multiply(ownerUrl: string, { taskId, many, each, at = new Date() }: Copies): Promise<void> {
  return withClient(ownerUrl, async (owner) => {
    await owner.query('set statement_timeout = 0');
    const ids = `(select $1 || '_' || lpad(n::text, 5, '0') as id, n from generate_series(1, $2::int) n) i`;
    for (const copy of [
      `insert into task select (jsonb_populate_record(t, jsonb_build_object('id', i.id, 'slots', 1,
        'published_at', t.published_at + make_interval(secs => i.n)))).* from task t, ${ids} where t.id = $1`,
      `insert into task_slots (task_id, open) select i.id, 1 from ${ids}`,
      `insert into task_item (id, task_id, place, overlap) select 'itm_' || i.id, i.id, 0, 1 from ${ids}`,
      `insert into task_version select (jsonb_populate_record(v, jsonb_build_object('task_id', i.id))).*
        from task_version v, ${ids} where v.task_id = $1`,
    ])
      await owner.query(copy, [taskId, many]);
    for (let n = 1; n <= many; n += 500)
      await owner.query(
        `select move_escrow($1 || '_' || lpad(n::text, 5, '0'), $4, $5) from generate_series($2::int, $3::int) n`,
        [taskId, n, Math.min(many, n + 499), each.toString(), at],
      );
  });
}
