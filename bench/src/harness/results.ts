import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { thisMachine, type Machine } from './machine.ts';
import { documentOf, sectionOf } from './markdown.ts';
import type { Findings, Table } from './table.ts';

const bench = fileURLToPath(new URL('../../', import.meta.url));
const folder = join(bench, 'results');

/** One run of one table, as it is kept in `results/<name>.json`. */
export interface Result extends Findings {
  readonly name: string;
  readonly title: string;
  /** ISO date. */
  readonly date: string;
  readonly machine: Machine;
}

export const resultOf = ({ name, title }: Table, findings: Findings): Result => ({
  name,
  title,
  date: new Date().toISOString().slice(0, 10),
  machine: thisMachine(),
  ...findings,
});

export function keep(result: Result): void {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, `${result.name}.json`), `${JSON.stringify(result, null, 2)}\n`);
}

/** RESULTS.md from everything kept: the tables, and as they stand the sections that other programs' figures were written into. */
export function render(): void {
  const files = readdirSync(folder).sort();
  const results = files
    .filter((file) => file.endsWith('.json'))
    .map((file) => JSON.parse(readFileSync(join(folder, file), 'utf8')) as Result);
  const written = files
    .filter((file) => file.endsWith('.md'))
    .map((file) => readFileSync(join(folder, file), 'utf8').trim());
  const sections = [...results.map(sectionOf), ...written];
  writeFileSync(join(bench, 'RESULTS.md'), documentOf(results, sections));
}
