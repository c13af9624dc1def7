import type { Scope, Sql } from '../kernel/index.js';

interface Explained {
  'QUERY PLAN': [
    { Plan: { 'Shared Hit Blocks': number; 'Shared Read Blocks': number }; 'Execution Time': number },
  ];
}

/** What the statements of one operation cost the database. */
export class Costs {
  statements = 0;
  /** Pages looked at, in memory or not. */
  buffers = 0;
  /** By the database's own clock, instrumentation included. */
  ms = 0;
}

/** From now on each statement of this scope is explained before it is run. */
export function explaining(scope: Scope): Costs {
  const costs = new Costs();
  const rows = scope.sql.rows.bind(scope.sql);
  const explained: Sql['rows'] = async <T>(text: string, values: readonly unknown[] = []) => {
    const [plan] = await rows<Explained>(
      `explain (analyze, buffers, timing off, format json) ${text}`,
      values,
    );
    const [{ Plan, 'Execution Time': ms }] = plan!['QUERY PLAN'];
    costs.statements += 1;
    costs.buffers += Plan['Shared Hit Blocks'] + Plan['Shared Read Blocks'];
    costs.ms += ms;
    return rows<T>(text, values);
  };
  Object.assign(scope.sql, { rows: explained });
  return costs;
}
