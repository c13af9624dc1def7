import DataLoader from 'dataloader';
import { anyOf, may, type Scope } from '../kernel/index.js';
import type { TaskRow } from './task.row.js';
import { itemFor, workedOnBy } from './task.visibility.js';

/** Why the viewer may not take a task. */
export interface EligibilityReason {
  readonly code: string;
  readonly message: string;
}
interface History {
  id: string;
  repeatable: boolean;
  /** A submission of the viewer's stands. */
  worked: boolean;
  /** Something of it is left for the viewer. */
  left: boolean;
  /** Something of it is left for anybody. */
  free: boolean;
}

/** What this worker did on each task before. */
class HistoryLoader extends DataLoader<string, History | null> {
  constructor({ sql, me }: Scope) {
    super(async (ids) => {
      const found = await sql.rows<History>(
        `select t.id, t.repeatable, ${workedOnBy('$2::text')} as worked, ${itemFor('$2::text')} as left,
           exists (select from task_item i where i.task_id = t.id and i.taken + i.released < i.overlap) as free
         from task t where t.id = ${anyOf('$1')}`,
        [ids, me.userId],
      );
      const byId = new Map(found.map((row) => [row.id, row]));
      return ids.map((id) => byId.get(id) ?? null);
    });
  }

  #expected: readonly TaskRow[] = [];

  /** Of these it is known already; most answers never ask. */
  expect(tasks: readonly TaskRow[]): void {
    this.#expected = [...this.#expected, ...tasks];
  }

  override load(id: string): Promise<History | null> {
    const task = this.#expected.find((one) => one.id === id);
    if (!task) return super.load(id);
    return Promise.resolve({ id, repeatable: task.repeatable, worked: false, left: true, free: true });
  }
}

/** The same codes as reserveSlot refuses with. */
const reasons = {
  NOT_A_WORKER: 'Add the worker role to your account first.',
  SELF_DEALING: 'Nobody works on their own task.',
  WRONG_COUNTRY: 'This task is for workers of other countries.',
  ALREADY_RESERVED: 'You have this one already, or did it before.',
  GIVEN_BACK_TOO_OFTEN: 'You gave this task back too often.',
} as const;
const because = (code: keyof typeof reasons): EligibilityReason => ({ code, message: reasons[code] });

/** Everything that keeps the viewer from taking a task, whether or not it has an open slot; empty when nothing does. */
export async function eligibility(scope: Scope, task: TaskRow): Promise<EligibilityReason[]> {
  const { viewer } = scope;
  // First: no other role would help with one's own task.
  if (task.employerId === viewer?.userId) return [because('SELF_DEALING')];
  if (!may(viewer, 'tasks:work') || viewer === null) return [because('NOT_A_WORKER')];
  const found: EligibilityReason[] = [];
  if (task.countries.length > 0 && !task.countries.includes(viewer.country))
    found.push(because('WRONG_COUNTRY'));
  const history = await scope.get(HistoryLoader).load(task.id);
  if (history?.worked && !(history.repeatable && (history.left || !history.free)))
    found.push(because('ALREADY_RESERVED'));
  else if (history?.free && !history.left) found.push(because('GIVEN_BACK_TOO_OFTEN'));
  return found;
}

/** The feed has just found that the viewer may take these, so nobody need ask again in this operation. */
export function expectEligible(scope: Scope, tasks: readonly TaskRow[]): void {
  scope.get(HistoryLoader).expect(tasks);
}
