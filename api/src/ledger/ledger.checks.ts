import { minuteMs, type Scope, type Sql } from '../kernel/index.js';

/** A broken promise of the books. */
export interface Defect {
  readonly invariant: string;
  /** Id of the account, journal, task, item, submission or stream. */
  readonly subject: string;
  readonly detail: string;
}

/** Every broken invariant, on one snapshot; empty when the books are clean. */
export const checkLedger = (sql: Pick<Sql, 'rows'>): Promise<Defect[]> =>
  sql.rows<Defect>('select invariant, subject, detail from invariant_defects()');

const PATIENCE_MS = 15 * minuteMs;

/** A check reads more than an ordinary statement may; for the rest of the open transaction. */
export async function patiently({ sql }: Scope): Promise<void> {
  await sql.rows(`select set_config('statement_timeout', $1, true)`, [String(PATIENCE_MS)]);
}
