import type { Result } from './results.ts';
import type { Cell, Column } from './table.ts';

const INTRODUCTION = `# Measured

\`npm run bench\` runs all tables, \`npm run bench -- <name>\` one of them, and writes this file. Absolute figures move by half with whatever else a machine does: compare the
ratios, which come from one interleaved run each. CPU is that of the server's process alone.`;

/** The whole of RESULTS.md. */
export function documentOf(results: readonly Result[], sections: readonly string[]): string {
  const goals = results.flatMap((result) => result.goals.map((goal) => ({ ...goal, table: result.name })));
  const byId = goals.sort((a, b) => a.id.localeCompare(b.id, 'en', { numeric: true }));
  const summary = grid(
    ['', 'goal', 'measured', 'reached', 'table'],
    byId.map(({ id, goal, measured, reached, table }) => [id, goal, measured, reached ? 'yes' : 'no', table]),
  );
  const parts = [INTRODUCTION, ...(byId.length > 0 ? ['## Goals', summary] : []), ...sections];
  return `${parts.join('\n\n')}\n`;
}

/** One table with what is to be said about it. */
export function sectionOf({ title, name, date, machine, columns, rows, notes, goals }: Result): string {
  const { system, processor, cores, memoryGiB, node } = machine;
  const table = grid(
    columns.map((column) => column.title),
    rows.map((row) => columns.map((column) => shown(row[column.key] ?? null, column))),
  );
  const where = `\`npm run bench -- ${name}\`, ${date}, ${system}, ${cores} × ${processor}, ${memoryGiB} GiB, Node ${node}.`;
  const reached = goals.map(
    ({ id, goal, measured, reached: is }) => `- **${id}** ${goal}: ${measured}${is ? '' : ' (not reached)'}`,
  );
  return [`## ${title}`, where, table, reached.join('\n'), ...notes].filter(Boolean).join('\n\n');
}

function shown(cell: Cell, { digits = 0 }: Column): string {
  if (cell === null || Number.isNaN(cell)) return '–';
  if (typeof cell === 'string') return cell;
  return cell.toLocaleString('en', { minimumFractionDigits: digits, maximumFractionDigits: digits });
}

const grid = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
