import DataLoader from 'dataloader';
import {
  anyOf,
  askHot,
  HotList,
  may,
  toMoney,
  type Currency,
  type MoneyType,
  type Scope,
} from '../kernel/index.js';
import { taskColumns, taskTables, toTaskRow, type StoredTask, type TaskRow } from './task.row.js';
import { visible } from './task.visibility.js';

interface TaskAsk {
  readonly id: string;
  /** Empty when nobody is signed in. */
  readonly me: string;
  readonly moderates: boolean;
}

/** The limit keeps each ask a walk along the keys, whatever the planner knows of the tables. */
const oneTask = new HotList<TaskAsk, StoredTask>(
  { id: 'text', me: 'text', moderates: 'boolean' },
  `select ${taskColumns} from ${taskTables} where t.id = q.id and ${visible} limit 1`,
);

/** Tasks by id, as the viewer may see them; null for the rest. All that is asked of a process at once is one statement. */
export class TaskLoader extends DataLoader<string, TaskRow | null> {
  constructor(scope: Scope) {
    super((ids) => {
      const me = scope.viewer?.userId ?? '';
      const moderates = may(scope.viewer, 'marketplace:moderate');
      return Promise.all(
        ids.map(async (id) => {
          const [stored] = await askHot(scope, oneTask, { id, me, moderates });
          return stored ? toTaskRow(stored) : null;
        }),
      );
    });
  }
}

/** Where the slots of a task stand, and its money. */
export interface TaskProgressRow {
  readonly open: number;
  readonly reserved: number;
  readonly submitted: number;
  readonly revisionRequested: number;
  readonly approved: number;
  readonly rejected: number;
  readonly disputed: number;
  readonly released: number;
  readonly escrow: MoneyType;
  readonly spent: MoneyType;
}

interface StoredProgress extends Omit<TaskProgressRow, 'escrow' | 'spent'> {
  id: string;
  currency: Currency;
  escrow: string;
  spent: string;
}

const progress = `
  select t.id, t.currency, s.open, s.reserved, s.submitted, s.revision_requested as "revisionRequested", s.approved,
    s.rejected, s.disputed, s.released, s.spent,
    coalesce((select sum(a.balance) from ledger_account a where a.owner_id = t.id and a.kind = 'escrow'), 0)::text as escrow
  from task t join task_slots s on s.task_id = t.id
  where t.id = ${anyOf('$1')} and t.employer_id = $2`;

/** Progress by task id; null unless the viewer owns the task. */
export class ProgressLoader extends DataLoader<string, TaskProgressRow | null> {
  constructor({ sql, viewer }: Scope) {
    super(async (ids) => {
      if (viewer === null) return ids.map(() => null);
      const stored = await sql.rows<StoredProgress>(progress, [ids, viewer.userId]);
      const found = new Map(stored.map((row) => [row.id, toProgress(row)]));
      return ids.map((id) => found.get(id) ?? null);
    });
  }
}

function toProgress({ id: _, currency, escrow, spent, ...counts }: StoredProgress): TaskProgressRow {
  const money = (micros: string) => toMoney({ micros: BigInt(micros), currency });
  return { ...counts, escrow: money(escrow), spent: money(spent) };
}
